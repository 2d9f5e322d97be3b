package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A subscription that comes from no quote: client, platforms of the catalogue, first day. */
class StartDialog extends Dialog {

    private final transient Maker its;
    private final ComboBox<ClientName> client = new ComboBox<>();
    private final MultiSelectComboBox<Offer> offers = new MultiSelectComboBox<>();
    private final BigDecimalField discount = new BigDecimalField();
    private final DatePicker from = new DatePicker();
    private final Paragraph sum = new Paragraph();
    private final String reference = "by-hand/" + UUID.randomUUID();

    private StartDialog(Maker its) {
        this.its = its;
        setHeaderTitle(getTranslation("retainers.start"));
        setWidth("32rem");
        addClassName("act-dialog");
        fields();
        var start = new Button(getTranslation("retainers.start.confirm"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("retainers.act.cancel"), click -> close()), start);
    }

    private void fields() {
        client.setLabel(getTranslation("retainers.start.client"));
        client.setItemLabelGenerator(one -> one.name() + " – " + one.email());
        client.setItems(
                query -> its.clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        client.setWidthFull();
        offers.setLabel(getTranslation("retainers.start.offers"));
        offers.setItems(its.catalogue.offers(its.days.today()).stream()
                .filter(offer -> offer.unit() == Unit.MONTH)
                .toList());
        offers.setItemLabelGenerator(offer -> offer.name(getLocale()) + " – " + Look.text(offer.price()));
        offers.setWidthFull();
        offers.addValueChangeListener(change -> showSum());
        discount.setLabel(getTranslation("retainers.act.CHANGE.discount"));
        discount.setValue(BigDecimal.ZERO);
        discount.addValueChangeListener(change -> showSum());
        from.setLabel(getTranslation("retainers.start.from"));
        from.setHelperText(getTranslation("retainers.start.from.help"));
        from.setValue(its.days.today());
        sum.getElement().setAttribute("role", "status");
        var all = new Div(client, offers, discount, from, sum);
        all.addClassName("act-fields");
        add(all);
    }

    private void showSum() {
        var list = offers.getSelectedItems().stream().map(Offer::price).reduce(Money::plus);
        var share = BigDecimal.ONE.subtract(CatalogueLines.share(discount).movePointLeft(2));
        sum.setText(list.map(one -> getTranslation("retainers.start.sum", Look.text(one.times(share))))
                .orElse(""));
    }

    private void start() {
        demand(client, client.isEmpty());
        demand(offers, offers.isEmpty());
        demand(from, from.isEmpty());
        if (client.isEmpty() || offers.isEmpty() || from.isEmpty()) {
            return;
        }
        var id = its.start(this);
        close();
        getUI().ifPresent(ui -> ui.navigate(SubscriptionView.class, id));
    }

    private void demand(HasValidation field, boolean isMissing) {
        field.setErrorMessage(getTranslation("retainers.start.missing"));
        field.setInvalid(isMissing);
    }

    /** Opens the dialog wherever it is wanted. */
    @Component
    static class Maker {

        private final SubscriptionDesk desk;
        private final ClientDesk clients;
        private final CatalogueDesk catalogue;
        private final DueDays days;

        Maker(SubscriptionDesk desk, ClientDesk clients, CatalogueDesk catalogue, DueDays days) {
            this.desk = desk;
            this.clients = clients;
            this.catalogue = catalogue;
            this.days = days;
        }

        void open() {
            new StartDialog(this).open();
        }

        private String start(StartDialog filled) {
            var client = filled.client.getValue().id();
            var language = clients.party(client).language();
            var lines = filled.offers.getSelectedItems().stream()
                    .map(offer -> CatalogueLines.of(offer, language, CatalogueLines.share(filled.discount)))
                    .toList();
            return desk.start(new NewSubscription(
                    client,
                    new Subject("client", client),
                    filled.reference,
                    lines,
                    filled.from.getValue(),
                    lines.get(0).unitPrice().currency()));
        }
    }
}
