package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.receivables.OpenItem;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;

/** What the page of an invoice shows of its reminders: what comes next, and the dispute one may open. */
@org.springframework.stereotype.Component
class ReminderPanel implements InvoicePanel {

    private final DunningDesk desk;
    private final ReceivableDesk receivables;
    private final CurrentAccount account;
    private final Signals signals;

    ReminderPanel(DunningDesk desk, ReceivableDesk receivables, CurrentAccount account, Signals signals) {
        this.desk = desk;
        this.receivables = receivables;
        this.account = account;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "dunning.panel";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String invoiceId) {
        var panel = new Div();
        show(panel, invoiceId);
        Refresh.of(panel, signals, "invoice", invoiceId::equals, () -> show(panel, invoiceId));
        return panel;
    }

    private void show(Div panel, String invoiceId) {
        panel.removeAll();
        var mayWrite = account.require().has(Role.ACCOUNTING);
        var list = new UnorderedList();
        list.addClassName("debts");
        receivables
                .balance(invoiceId)
                .filter(owed -> !owed.isSettled())
                .ifPresent(owed -> list.add(new DebtLine(
                        new OpenItem(
                                invoiceId, owed.number(), owed.clientId(), "", owed.gross(), owed.open(), owed.due()),
                        desk,
                        mayWrite)));
        panel.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(panel.getTranslation("dunning.panel.nothing")));
    }
}
