package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.receivables.PaymentRefused;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** One line: what it says, what it may pay, and what a person decides. */
class LinePanel extends Div {

    private final transient MatchDesk desk;
    private final transient ClientDesk clients;
    private final transient Directory directory;
    private final transient Runnable done;
    private final boolean mayAct;
    private transient BankLine line;

    LinePanel(MatchDesk desk, ClientDesk clients, Directory directory, boolean mayAct, Runnable done) {
        this.desk = desk;
        this.clients = clients;
        this.directory = directory;
        this.mayAct = mayAct;
        this.done = done;
        addClassName("panel");
        show(null);
    }

    void show(BankLine chosen) {
        line = chosen;
        removeAll();
        if (line == null) {
            add(new Paragraph(getTranslation("bank.choose")));
            return;
        }
        add(new H2(Amounts.of(line.amount(), getLocale())), facts());
        if (line.isOpen()) {
            add(line.isCredit() ? proposals() : takeBack());
            if (mayAct) {
                add(others());
            }
        } else {
            add(new LineOutcome(desk, directory, line, mayAct, this::undo));
        }
    }

    void refresh() {
        show(line == null ? null : desk.find(line.id()).orElse(null));
    }

    private Div facts() {
        var facts = new Div(new Paragraph(DayText.full(line.day(), getLocale())));
        if (line.payer() != null) {
            var who = new Paragraph(line.payer());
            who.addClassName("bank-who");
            facts.add(who);
        }
        facts.add(new Paragraph(line.words()));
        if (line.endToEnd() != null) {
            facts.add(new Paragraph(getTranslation("bank.end-to-end", line.endToEnd())));
        }
        if (line.returned() != null) {
            facts.add(new Paragraph(getTranslation("bank.returned", line.returned())));
        }
        facts.addClassName("bank-facts");
        return facts;
    }

    private Div proposals() {
        var found = desk.proposals(line);
        var list = new Div();
        list.addClassName("bank-proposals");
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("bank.proposals.none")));
        }
        for (var proposal : found) {
            var accept = mayAct ? accept(proposal, list.getComponentCount() == 0) : null;
            list.add(new ProposalCard(proposal, accept));
        }
        return list;
    }

    /** The first one has a key: Alt and Enter. */
    private Button accept(Proposal proposal, boolean isFirst) {
        var accept =
                new Button(getTranslation("bank.accept"), click -> act(() -> desk.accept(line, proposal.shares())));
        accept.setDisableOnClick(true);
        if (isFirst) {
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            accept.addClickShortcut(Key.ENTER, KeyModifier.ALT);
            accept.setTooltipText(getTranslation("bank.accept.key"));
        }
        return accept;
    }

    private Component takeBack() {
        var before = desk.takesBack(line);
        if (before.isEmpty()) {
            return new Paragraph(getTranslation("bank.out"));
        }
        var words = new Paragraph(getTranslation(
                "bank.takes-back",
                Amounts.of(before.get().amount(), getLocale()),
                before.get().payer() == null ? "–" : before.get().payer(),
                DayText.full(before.get().day(), getLocale())));
        var box = new Div(words);
        if (mayAct) {
            var button =
                    new Button(getTranslation("bank.take-back"), click -> act(() -> desk.takeBack(line, before.get())));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setDisableOnClick(true);
            box.add(button);
        }
        return box;
    }

    private Div others() {
        var others = new Div();
        others.addClassName("bank-others");
        if (line.isCredit()) {
            others.add(
                    new Button(
                            getTranslation("bank.split"),
                            click ->
                                    new SplitDialog(desk, line, shares -> act(() -> desk.accept(line, shares))).open()),
                    new Button(
                            getTranslation("bank.credit"),
                            click -> new CreditDialog(clients, client -> act(() -> desk.keepAsCredit(line, client)))
                                    .open()));
        }
        others.add(new Button(
                getTranslation("bank.ignore"),
                click -> new ReasonDialog("bank.ignore", true, reason -> act(() -> desk.ignore(line, reason))).open()));
        return others;
    }

    private void undo() {
        new ReasonDialog("bank.undo", false, reason -> act(() -> desk.undo(line, reason))).open();
    }

    private void act(Runnable work) {
        try {
            work.run();
            done.run();
        } catch (LineTaken taken) {
            var by = taken.by() == null ? null : directory.find(taken.by()).orElse(null);
            Notification.show(by == null ? getTranslation("bank.taken") : getTranslation("bank.taken.by", by.name()));
            refresh();
        } catch (PaymentRefused refused) {
            Notification.show(getTranslation(refused.why().messageKey()));
            refresh();
        }
    }

    /** Makes panels; what they need comes from the application. */
    @org.springframework.stereotype.Component
    static class Factory {

        private final MatchDesk desk;
        private final ClientDesk clients;
        private final Directory directory;
        private final CurrentAccount account;

        Factory(MatchDesk desk, ClientDesk clients, Directory directory, CurrentAccount account) {
            this.desk = desk;
            this.clients = clients;
            this.directory = directory;
            this.account = account;
        }

        LinePanel create(Runnable done) {
            return new LinePanel(desk, clients, directory, account.require().has(Role.ACCOUNTING), done);
        }
    }
}
