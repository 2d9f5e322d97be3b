package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.subscriptions.Change;
import com.mdmcmusicads.app.subscriptions.SubscriptionLine;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Platforms that come and go on a day of one's choice. */
class ChangeFields extends Div {

    private final transient Locale client;
    private final transient LocalDate today;
    private final DatePicker from = new DatePicker();
    private final MultiSelectComboBox<Offer> added = new MultiSelectComboBox<>();
    private final BigDecimalField discount = new BigDecimalField();
    private final CheckboxGroup<SubscriptionLine> removed = new CheckboxGroup<>();

    /** @param client in whose language new lines stand on the invoices */
    ChangeFields(List<Offer> offers, Locale client, SubscriptionSheet one, LocalDate today) {
        this.client = client;
        this.today = today;
        addClassName("act-fields");
        from.setLabel(getTranslation("retainers.act.day"));
        from.setValue(today);
        added.setLabel(getTranslation("retainers.act.CHANGE.added"));
        added.setItems(offers.stream()
                .filter(offer -> offer.unit() == Unit.MONTH)
                .filter(offer -> offer.price().currency().equals(one.currency()))
                .toList());
        added.setItemLabelGenerator(offer -> offer.name(getLocale()) + " – " + Look.text(offer.price()));
        added.setWidthFull();
        discount.setLabel(getTranslation("retainers.act.CHANGE.discount"));
        discount.setValue(BigDecimal.ZERO);
        removed.setLabel(getTranslation("retainers.act.CHANGE.removed"));
        removed.setItems(one.linesFrom(today));
        removed.setItemLabelGenerator(line -> line.label() + " – " + Look.text(line.monthly()));
        add(from, added, discount, removed);
    }

    void onChange(Runnable refresh) {
        from.addValueChangeListener(change -> refresh.run());
        added.addValueChangeListener(change -> refresh.run());
        discount.addValueChangeListener(change -> refresh.run());
        removed.addValueChangeListener(change -> refresh.run());
    }

    Change change() {
        return new Change(
                Objects.requireNonNullElse(from.getValue(), today),
                added.getSelectedItems().stream()
                        .map(offer -> new Change.Added(CatalogueLines.of(offer, client, share()), null))
                        .toList(),
                removed.getSelectedItems().stream().map(SubscriptionLine::id).toList());
    }

    private BigDecimal share() {
        return CatalogueLines.share(discount);
    }
}
