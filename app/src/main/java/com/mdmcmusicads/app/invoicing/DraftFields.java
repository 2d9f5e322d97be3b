package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A draft to write in: for whom, what, over which time. */
class DraftFields extends Div {

    private final transient Runnable onChange;
    private final ComboBox<ClientName> client = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("invoicing.field.from"));
    private final DayField to = new DayField(getTranslation("invoicing.field.to"));
    private final TextField purchaseOrder = new TextField(getTranslation("invoicing.field.purchaseOrder"));
    private final Div lines = new Div();
    private transient InvoiceSheet before;

    DraftFields(ClientDesk clients, CatalogueDesk catalogue, Runnable onChange) {
        this.onChange = onChange;
        addClassName("invoice-fields");
        client.setLabel(getTranslation("invoicing.field.client"));
        client.setItemLabelGenerator(ClientName::name);
        client.setItems(
                query -> clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        client.addValueChangeListener(change -> onChange.run());
        from.addValueChangeListener(change -> onChange.run());
        to.addValueChangeListener(change -> onChange.run());
        purchaseOrder.setMaxLength(60);
        purchaseOrder.setHelperText(getTranslation("invoicing.field.purchaseOrder.help"));
        purchaseOrder.addValueChangeListener(change -> onChange.run());
        var form = new FormLayout(client, purchaseOrder, from, to);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        lines.addClassName("invoice-lines-fields");
        add(panel("head", form), panel("lines", lines, adding(catalogue)));
    }

    private Section panel(String name, com.vaadin.flow.component.Component... parts) {
        var panel = new Section(new H2(getTranslation("invoicing.edit." + name)));
        panel.add(parts);
        panel.addClassName("panel");
        return panel;
    }

    private Div adding(CatalogueDesk catalogue) {
        var offers = new Select<Offer>();
        offers.setItems(catalogue.offers(catalogue.today()));
        offers.setPlaceholder(getTranslation("invoicing.edit.catalogue"));
        offers.setAriaLabel(getTranslation("invoicing.edit.catalogue"));
        offers.setItemLabelGenerator(offer -> offer == null ? "" : offer.name(getLocale()));
        offers.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                add(line(change.getValue()));
                offers.clear();
                onChange.run();
            }
        });
        var free = new Button(getTranslation("invoicing.edit.free"), VaadinIcon.PLUS.create(), click -> {
            add(blank());
            onChange.run();
        });
        var adding = new Div(offers, free);
        adding.addClassName("invoice-adding");
        return adding;
    }

    private NewLine line(Offer offer) {
        return new NewLine(
                offer.name(getLocale()),
                offer.detail(getLocale()),
                BigDecimal.ONE,
                offer.unit() == Unit.MONTH ? "MON" : "C62",
                offer.price() == null ? Money.euros("0") : offer.price(),
                BigDecimal.ZERO,
                Revenue.valueOf(offer.kind().name()),
                offer.platform());
    }

    private static NewLine blank() {
        return new NewLine("", null, BigDecimal.ONE, "C62", Money.euros("0"), BigDecimal.ZERO, Revenue.OTHER, null);
    }

    private void add(NewLine line) {
        lines.add(new LineFields(line, onChange, gone -> {
            lines.remove(gone);
            onChange.run();
        }));
    }

    /** @param names as {@link ClientDesk#names} gives them */
    void show(InvoiceSheet draft, Map<String, ClientName> names) {
        before = draft;
        client.setValue(names.get(draft.clientId()));
        from.setValue(draft.from());
        to.setValue(draft.to());
        purchaseOrder.setValue(draft.purchaseOrder() == null ? "" : draft.purchaseOrder());
        draft.lines()
                .forEach(line -> add(new NewLine(
                        line.label(),
                        line.detail(),
                        line.quantity(),
                        line.unitCode(),
                        line.unitPrice(),
                        line.discount(),
                        line.revenue(),
                        line.platform())));
    }

    void choose(ClientName one) {
        client.setValue(one);
    }

    /** Null while nobody is chosen. */
    String clientId() {
        return client.getValue() == null ? null : client.getValue().id();
    }

    NewInvoice told() {
        List<NewLine> told = lines.getChildren()
                .map(LineFields.class::cast)
                .map(LineFields::told)
                .toList();
        return new NewInvoice(
                clientId(),
                told,
                from.getValue(),
                to.getValue(),
                purchaseOrder.getValue().isBlank()
                        ? null
                        : purchaseOrder.getValue().strip(),
                before == null ? null : before.origin(),
                before == null ? null : before.reference());
    }
}
