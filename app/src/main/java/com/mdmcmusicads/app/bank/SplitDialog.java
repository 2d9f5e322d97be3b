package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.Proposal.Share;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.OpenItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Spreads a line over invoices one looks for oneself: of one client, never more than is open, never more than came in. */
class SplitDialog extends Dialog {

    private final transient MatchDesk desk;
    private final transient BankLine line;
    private final transient Map<OpenItem, BigDecimalField> fields = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final Div found = new Div();
    private final Div chosen = new Div();
    private final Paragraph rest = new Paragraph();
    private final Button spread;

    SplitDialog(MatchDesk desk, BankLine line, Consumer<List<Share>> done) {
        this.desk = desk;
        this.line = line;
        setHeaderTitle(getTranslation("bank.split.of", Amounts.of(line.amount(), getLocale())));
        setWidth("min(44rem, 96vw)");
        words.setLabel(getTranslation("bank.split.search"));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        found.addClassName("bank-found");
        chosen.addClassName("bank-found");
        rest.getElement().setAttribute("role", "status");
        spread = new Button(getTranslation("bank.split.do"), click -> {
            close();
            done.accept(shares());
        });
        spread.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(words, found, chosen, rest);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), spread);
        words.setValue(line.payer() == null ? "" : line.payer());
        search();
        judge();
    }

    private void search() {
        found.removeAll();
        desk.openItems(words.getValue()).stream()
                .filter(item -> item.open().currency().equals(line.amount().currency()))
                .filter(item -> fields.isEmpty()
                        || fields.keySet().iterator().next().clientId().equals(item.clientId()))
                .filter(item -> !fields.containsKey(item))
                .limit(12)
                .forEach(item -> found.add(new Button(
                        getTranslation(
                                "bank.split.item",
                                item.number(),
                                item.clientName(),
                                Amounts.of(item.open(), getLocale())),
                        click -> choose(item))));
    }

    private void choose(OpenItem item) {
        var amount = new BigDecimalField(item.number());
        amount.setLocale(getLocale());
        var left = line.amount().minus(sum());
        var proposed = left.isPositive() ? left.min(item.open()) : Money.zero(left.currency());
        amount.setValue(proposed.amount());
        amount.setValueChangeMode(ValueChangeMode.EAGER);
        amount.addValueChangeListener(change -> judge());
        fields.put(item, amount);
        var open = new Span(getTranslation("bank.of-open", Amounts.of(item.open(), getLocale())));
        var row = new Div(amount, new Span(item.clientName()), open);
        row.addClassName("bank-share");
        chosen.add(row);
        search();
        judge();
    }

    private List<Share> shares() {
        var shares = new ArrayList<Share>();
        fields.forEach((item, field) -> {
            var amount = amount(field);
            if (amount.isPositive()) {
                shares.add(new Share(item, amount));
            }
        });
        return shares;
    }

    private Money amount(BigDecimalField field) {
        return field.getValue() == null
                ? Money.zero(line.amount().currency())
                : Money.rounded(field.getValue(), line.amount().currency());
    }

    private Money sum() {
        return fields.values().stream()
                .map(this::amount)
                .reduce(Money.zero(line.amount().currency()), Money::plus);
    }

    private void judge() {
        var left = line.amount().minus(sum());
        var isTooMuchOfOne = fields.entrySet().stream()
                .anyMatch(entry ->
                        amount(entry.getValue()).compareTo(entry.getKey().open()) > 0
                                || amount(entry.getValue()).isNegative());
        rest.setText(
                isTooMuchOfOne
                        ? getTranslation("bank.split.too-much")
                        : left.isNegative()
                                ? getTranslation("bank.split.more", Amounts.of(left.negated(), getLocale()))
                                : getTranslation("bank.split.left", Amounts.of(left, getLocale())));
        spread.setEnabled(!shares().isEmpty() && !left.isNegative() && !isTooMuchOfOne);
    }
}
