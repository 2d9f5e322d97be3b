package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Map;

/** One line of a quote as somebody writes it. */
class ItemRow extends Div {

    private final transient Runnable onChange;
    private final String offerCode;
    private final String platform;
    private final TextField label = new TextField(getTranslation("quoting.item.label"));
    private final TextField detail = new TextField(getTranslation("quoting.item.detail"));
    private final BigDecimalField quantity = number("quantity");
    private final BigDecimalField unitPrice = number("unitPrice");
    private final BigDecimalField discount = number("discount");
    private final Select<Unit> unit = new Select<>();
    private final Checkbox optional = new Checkbox(getTranslation("quoting.item.optional"));
    private final Span net = new Span();

    ItemRow(QuoteItem item, Runnable onChange, Acts acts) {
        this.onChange = onChange;
        offerCode = item.offerCode();
        platform = item.platform();
        addClassName("quote-item");
        getElement().setAttribute("role", "group");
        label.setMaxLength(160);
        detail.setMaxLength(600);
        unit.setLabel(getTranslation("quoting.item.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(choice -> getTranslation("quotes.unit." + choice));
        net.addClassNames("amount", "quote-net");
        show(item);
        listen();
        add(label, detail, quantity, unit, unitPrice, discount, optional, net, acts(acts));
    }

    private BigDecimalField number(String name) {
        var field = new BigDecimalField(getTranslation("quoting.item." + name));
        field.setLocale(getLocale());
        field.addClassNames("quote-number", "quote-" + name);
        return field;
    }

    private void show(QuoteItem item) {
        label.setValue(item.label());
        detail.setValue(item.detail() == null ? "" : item.detail());
        quantity.setValue(item.quantity());
        unit.setValue(item.unit());
        unitPrice.setValue(item.unitPrice());
        discount.setValue(item.discount());
        optional.setValue(item.optional());
        getElement().setAttribute("aria-label", item.label());
    }

    private void listen() {
        for (HasValueChangeMode field : new HasValueChangeMode[] {label, detail, quantity, unitPrice, discount}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        label.addValueChangeListener(change -> onChange.run());
        detail.addValueChangeListener(change -> onChange.run());
        quantity.addValueChangeListener(change -> onChange.run());
        unitPrice.addValueChangeListener(change -> onChange.run());
        discount.addValueChangeListener(change -> onChange.run());
        unit.addValueChangeListener(change -> onChange.run());
        optional.addValueChangeListener(change -> onChange.run());
    }

    private Div acts(Acts acts) {
        var buttons = new Div(
                act(VaadinIcon.ARROW_UP, "up", () -> acts.move(this, -1)),
                act(VaadinIcon.ARROW_DOWN, "down", () -> acts.move(this, 1)),
                act(VaadinIcon.TRASH, "remove", () -> acts.remove(this)));
        buttons.addClassName("quote-item-acts");
        return buttons;
    }

    private Button act(VaadinIcon icon, String name, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("quoting.item." + name, label.getValue()));
        button.setTooltipText(getTranslation("quoting.item." + name, label.getValue()));
        return button;
    }

    QuoteItem read() {
        return new QuoteItem(
                offerCode,
                label.getValue().strip(),
                detail.getValue().isBlank() ? null : detail.getValue().strip(),
                platform,
                unit.getValue(),
                quantity.getValue(),
                unitPrice.getValue(),
                discount.getValue() == null ? BigDecimal.ZERO : discount.getValue(),
                optional.getValue(),
                !optional.getValue());
    }

    void discount(BigDecimal percent) {
        discount.setValue(percent);
    }

    /** Where the words are the catalogue's own, they follow the language of the quote. */
    void translate(Map<String, QuoteItem> from, Map<String, QuoteItem> to) {
        var before = from.get(offerCode);
        var after = to.get(offerCode);
        if (before != null && after != null && before.label().equals(label.getValue())) {
            label.setValue(after.label());
            detail.setValue(after.detail() == null ? "" : after.detail());
        }
    }

    void price(QuoteSheet.Line line) {
        net.setText(Amounts.of(line.priced().net(), getLocale()));
    }

    void complain(String field, String words) {
        var at = Map.<String, HasValidation>of(
                        "label",
                        label,
                        "detail",
                        detail,
                        "quantity",
                        quantity,
                        "unitPrice",
                        unitPrice,
                        "discount",
                        discount)
                .getOrDefault(field, label);
        at.setErrorMessage(words);
        at.setInvalid(true);
    }

    void forgive() {
        for (var field : new HasValidation[] {label, detail, quantity, unitPrice, discount}) {
            field.setInvalid(false);
        }
    }

    void focus() {
        label.focus();
    }

    /** What can be done with a line among the others. */
    interface Acts {

        void move(ItemRow row, int by);

        void remove(ItemRow row);
    }
}
