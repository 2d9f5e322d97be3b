package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.Preview.Part;
import com.mdmcmusicads.app.bank.StatementDesk.Consent;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;

/** The last step: what would become of the file, whether its balances fit, and what cannot be read, with the reasons. */
class PreviewStep extends Div {

    private static final int SHOWN_FAULTS = 20;

    private final transient StatementDesk desk;
    private final transient BankFile file;
    private final transient Preview preview;
    private final Checkbox goodOnly = new Checkbox(getTranslation("bank.preview.good-only"));
    private final Checkbox unbalanced = new Checkbox(getTranslation("bank.preview.unbalanced"));
    private final Checkbox suspects = new Checkbox(getTranslation("bank.preview.suspects"));
    private final Button keep = new Button(getTranslation("bank.preview.keep"), click -> keep());

    PreviewStep(StatementDesk desk, BankFile file, Preview preview, Runnable columns, Runnable discarded) {
        this.desk = desk;
        this.file = file;
        this.preview = preview;
        addClassNames("panel", "import-check");
        preview.statements().forEach(part -> add(statement(part)));
        question(goodOnly, preview.faults() > 0);
        question(unbalanced, !preview.isBalanced());
        question(suspects, preview.suspects() > 0);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(getTranslation("bank.import.discard"), click -> discarded.run());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(keep, discard);
        if (!file.isXml()) {
            buttons.add(new Button(getTranslation("bank.preview.columns"), click -> columns.run()));
        }
        buttons.addClassName("import-buttons");
        add(buttons);
        judge();
    }

    private void question(Checkbox box, boolean needed) {
        box.setVisible(needed);
        box.addValueChangeListener(change -> judge());
        add(box);
    }

    private Div statement(Part part) {
        var statement = part.statement();
        var box = new Div(new H2(
                getTranslation("bank.preview.title", part.account(), day(statement.from()), day(statement.lastDay()))));
        if (!part.ours()) {
            var word = new Paragraph(getTranslation("bank.import.refused.WRONG_ACCOUNT"));
            word.addClassName("form-word");
            box.add(word);
        }
        box.add(
                balance(part),
                new Paragraph(getTranslation(
                        "bank.preview.lines",
                        part.fresh(false).size(),
                        part.known().size(),
                        part.suspect().size(),
                        statement.pending(),
                        statement.faults().size())));
        if (!statement.faults().isEmpty()) {
            box.add(faults(part));
        }
        return box;
    }

    private Div balance(Part part) {
        var statement = part.statement();
        var row = new Div();
        row.addClassName("bank-balance");
        if (statement.gap().isEmpty()) {
            row.add(new Badge(getTranslation("bank.preview.no-balance"), Tone.NEUTRAL));
        } else {
            var gap = statement.gap().get();
            row.add(
                    new Badge(
                            gap.isZero()
                                    ? getTranslation("bank.preview.balanced")
                                    : getTranslation("bank.preview.gap", amount(gap)),
                            gap.isZero() ? Tone.SUCCESS : Tone.DANGER),
                    new Paragraph(getTranslation(
                            "bank.preview.balance",
                            amount(statement.opening()),
                            amount(statement.total()),
                            amount(statement.closing()))));
        }
        return row;
    }

    private UnorderedList faults(Part part) {
        var list = new UnorderedList();
        part.statement().faults().stream()
                .limit(SHOWN_FAULTS)
                .forEach(fault -> list.add(new ListItem(getTranslation(
                        "bank.preview.fault", fault.number(), getTranslation(fault.key(), fault.said())))));
        list.addClassName("row-remarks");
        return list;
    }

    private void judge() {
        var isReady = preview.isOurs()
                && (preview.faults() == 0 || goodOnly.getValue())
                && (preview.isBalanced() || unbalanced.getValue());
        keep.setEnabled(isReady);
    }

    private void keep() {
        try {
            var consent = new Consent(goodOnly.getValue(), unbalanced.getValue(), suspects.getValue());
            var fresh = desk.keep(file.id(), consent);
            Notification.show(getTranslation("bank.preview.kept", fresh));
            UI.getCurrent().navigate("bank");
        } catch (ImportRefused refused) {
            Notification.show(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private String amount(Money money) {
        return Amounts.of(money, getLocale());
    }

    private String day(LocalDate day) {
        return day == null ? "–" : DayText.brief(day);
    }
}
