package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.CreditLine;
import com.mdmcmusicads.app.invoices.InvoiceRefusal;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Left;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to take back of an invoice, and why; the credit note is drafted, and issued like an invoice. */
class CreditDialog extends Dialog {

    private final transient InvoiceCounter counter;
    private final transient InvoiceSheet sheet;
    private final transient Left left;
    private final RadioButtonGroup<Extent> extent = new RadioButtonGroup<>();
    private final Map<Integer, BigDecimalField> amounts = new LinkedHashMap<>();
    private final Div parts = new Div();
    private final TextArea reason = new TextArea();
    private final Paragraph word = new Paragraph();

    /** How much of it. */
    enum Extent {
        ALL,
        PARTS
    }

    CreditDialog(InvoiceCounter counter, InvoiceSheet sheet) {
        this.counter = counter;
        this.sheet = sheet;
        left = counter.left(sheet.id());
        setHeaderTitle(getTranslation("invoicing.credit.title", sheet.number()));
        setWidth("40rem");
        setMaxWidth("100%");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        prepareExtent();
        prepareParts();
        prepareReason();
        add(word, extent, parts, reason);
        buttons();
    }

    private void prepareExtent() {
        extent.setLabel(getTranslation("invoicing.credit.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(
                one -> getTranslation("invoicing.credit.extent." + one, Amounts.of(left.gross(), getLocale())));
        extent.setValue(Extent.ALL);
        extent.addValueChangeListener(change -> parts.setVisible(change.getValue() == Extent.PARTS));
    }

    private void prepareParts() {
        parts.addClassName("credit-parts");
        parts.setVisible(false);
        sheet.lines().stream()
                .filter(line -> left.nets().get(line.position()).isPositive())
                .forEach(this::addPart);
    }

    private void addPart(InvoiceSheet.Line line) {
        var amount = new BigDecimalField(line.label());
        amount.setHelperText(
                getTranslation("invoicing.credit.left", Amounts.of(left.nets().get(line.position()), getLocale())));
        amount.setSuffixComponent(new Span("€"));
        amounts.put(line.position(), amount);
        parts.add(amount);
    }

    private void prepareReason() {
        reason.setLabel(getTranslation("invoicing.credit.reason"));
        reason.setHelperText(getTranslation("invoicing.credit.reason.help"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
    }

    private void buttons() {
        var draft = new Button(getTranslation("invoicing.credit.draft"), click -> draft());
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("look.cancel"), click -> close()), draft);
    }

    private void draft() {
        if (extent.getValue() == Extent.PARTS && lines().isEmpty()) {
            complain("invoicing.credit.nothing");
            return;
        }
        try {
            var id = counter.credit(new NewCredit(sheet.id(), lines(), reason.getValue(), null));
            close();
            UI.getCurrent().navigate("invoices/" + id);
        } catch (InvoiceRefusal refusal) {
            complain(refusal.messageKey());
        }
    }

    private void complain(String key) {
        word.setText(getTranslation(key));
        word.setVisible(true);
    }

    private List<CreditLine> lines() {
        return extent.getValue() == Extent.ALL
                ? List.of()
                : amounts.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue() != null)
                        .map(entry -> new CreditLine(
                                entry.getKey(), euros(entry.getValue().getValue())))
                        .toList();
    }

    private Money euros(BigDecimal typed) {
        return new Money(typed.setScale(2, RoundingMode.HALF_UP), sheet.currency());
    }
}
