package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.OpenItem;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** One client who is late: the facts, what was sent, the mail that is proposed, and the penalties so far. */
@Route("dunning")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class DebtorView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient DunningDesk desk;
    private final transient ReceivableDesk receivables;
    private final transient ClientDesk clients;
    private final transient Freshness freshness;
    private final transient Signals signals;
    private final boolean mayWrite;
    private String clientId;
    private String name;

    DebtorView(
            DunningDesk desk,
            ReceivableDesk receivables,
            ClientDesk clients,
            Freshness freshness,
            CurrentAccount account,
            Signals signals) {
        this.desk = desk;
        this.receivables = receivables;
        this.clients = clients;
        this.freshness = freshness;
        this.signals = signals;
        mayWrite = account.require().has(Role.ACCOUNTING);
        addClassNames("page", "lead-page", "debtor-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var known = clients.names(Set.of(id)).get(id);
        if (known == null) {
            throw new NotFoundException();
        }
        clientId = id;
        name = known.name();
        show();
        Refresh.of(this, signals, ReceivableDesk.CHANGED, id::equals, this::show);
    }

    private void show() {
        removeAll();
        var items = receivables.openItems(clientId);
        var columns = new Div(
                new Div(panel("facts", facts(items)), panel("mail", mail())),
                new Div(panel("claim", new ClaimPanel(clientId, desk, mayWrite)), panel("history", history())));
        columns.addClassName("lead-columns");
        var client = new Anchor("clients/" + clientId, getTranslation("dunning.page.client"));
        client.getElement().setAttribute("router-link", true);
        add(new PageHeader(name).line(total(items)).beside(client), freshness.warning(), columns);
    }

    private String total(List<OpenItem> items) {
        return items.stream()
                .filter(item -> item.open().currency().equals(Money.EURO))
                .map(OpenItem::open)
                .reduce(Money::plus)
                .map(sum -> getTranslation("dunning.page.total", Amounts.of(sum, getLocale())))
                .orElse(getTranslation("dunning.page.nothing"));
    }

    private Section panel(String title, Component content) {
        var panel = new Section(new H2(getTranslation("dunning.page." + title)), content);
        panel.addClassName("panel");
        return panel;
    }

    private Component facts(List<OpenItem> items) {
        if (items.isEmpty()) {
            return new Paragraph(getTranslation("dunning.page.nothing"));
        }
        var list = new UnorderedList();
        list.addClassName("debts");
        items.forEach(item -> list.add(new DebtLine(item, desk, mayWrite)));
        return list;
    }

    private Component mail() {
        return desk.propose(clientId, stage())
                .<Component>map(mail -> new MailForm(clientId, mail, desk, mayWrite))
                .orElseGet(() -> new Paragraph(getTranslation("dunning.page.no-mail")));
    }

    /** As mild as what was sent last allows. */
    private Stage stage() {
        return desk.sent(clientId).isEmpty() ? Stage.REMINDER_1 : Stage.REMINDER_2;
    }

    private Component history() {
        var sent = desk.sent(clientId);
        if (sent.isEmpty()) {
            return new Paragraph(getTranslation("dunning.page.none-sent"));
        }
        var list = new UnorderedList();
        sent.forEach(one -> list.add(new ListItem(getTranslation(
                "dunning.page.sent",
                Letters.day(one.day(), getLocale()),
                getTranslation("dunning.stage." + one.stage()),
                one.number()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return name == null ? getTranslation("dunning.title") : name;
    }
}
