package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One line of a draft to write in; a media budget is no line and has no field here. */
class LineFields extends Div {

    private static final List<String> UNITS = List.of("MON", "C62", "HUR", "DAY");

    private final TextField label = new TextField();
    private final TextField detail = new TextField();
    private final BigDecimalField quantity = new BigDecimalField();
    private final Select<String> unit = new Select<>();
    private final BigDecimalField price = new BigDecimalField();
    private final BigDecimalField discount = new BigDecimalField();
    private final Select<Revenue> revenue = new Select<>();
    private final Select<String> platform = new Select<>();

    LineFields(NewLine line, Runnable onChange, Consumer<LineFields> onRemove) {
        addClassName("invoice-line-fields");
        choices();
        labels();
        show(line);
        Stream.<AbstractField<?, ?>>of(revenue, unit, platform)
                .forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        Stream.of(label, detail).forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        Stream.of(quantity, price, discount).forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        var form = new FormLayout(label, detail, quantity, unit, price, discount, revenue, platform);
        form.setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("36rem", 4));
        form.setColspan(label, 2);
        form.setColspan(detail, 2);
        add(form, remove(onRemove));
    }

    private void choices() {
        unit.setItems(UNITS);
        unit.setItemLabelGenerator(code -> getTranslation("invoicing.unit." + code, 1));
        revenue.setItems(Revenue.values());
        revenue.setItemLabelGenerator(one -> getTranslation("invoicing.revenue." + one));
        platform.setItems("YOUTUBE", "META", "TIKTOK");
        platform.setEmptySelectionAllowed(true);
        platform.setItemLabelGenerator(one -> getTranslation("invoicing.platform." + (one == null ? "NONE" : one)));
        platform.setEmptySelectionCaption(getTranslation("invoicing.platform.NONE"));
        price.setSuffixComponent(new Span("€"));
        discount.setSuffixComponent(new Span("%"));
        label.setMaxLength(300);
        detail.setMaxLength(300);
    }

    private void labels() {
        label.setLabel(getTranslation("invoicing.line.label"));
        detail.setLabel(getTranslation("invoicing.line.detail"));
        quantity.setLabel(getTranslation("invoicing.line.quantity"));
        unit.setLabel(getTranslation("invoicing.line.unit"));
        price.setLabel(getTranslation("invoicing.line.price"));
        discount.setLabel(getTranslation("invoicing.line.discount"));
        revenue.setLabel(getTranslation("invoicing.line.revenue"));
        platform.setLabel(getTranslation("invoicing.line.platform"));
    }

    private void show(NewLine line) {
        label.setValue(Objects.requireNonNullElse(line.label(), ""));
        detail.setValue(Objects.requireNonNullElse(line.detail(), ""));
        quantity.setValue(line.quantity());
        unit.setValue(line.unitCode());
        price.setValue(line.unitPrice().amount());
        discount.setValue(line.discount().signum() == 0 ? null : line.discount());
        revenue.setValue(line.revenue());
        platform.setValue(line.platform());
    }

    private Button remove(Consumer<LineFields> onRemove) {
        var remove = new Button(VaadinIcon.TRASH.create(), click -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("invoicing.line.remove"));
        remove.setTooltipText(getTranslation("invoicing.line.remove"));
        return remove;
    }

    NewLine told() {
        return new NewLine(
                label.getValue().strip(),
                detail.getValue().isBlank() ? null : detail.getValue().strip(),
                Objects.requireNonNullElse(quantity.getValue(), BigDecimal.ZERO),
                unit.getValue(),
                new Money(
                        Objects.requireNonNullElse(price.getValue(), BigDecimal.ZERO)
                                .setScale(2, RoundingMode.HALF_UP),
                        Money.EURO),
                Objects.requireNonNullElse(discount.getValue(), BigDecimal.ZERO),
                revenue.getValue(),
                platform.getValue());
    }
}
