package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** What clients pay every month: search, filter, sort, open, and the sum of it. */
@Route("subscriptions")
@Menu(title = "retainers.title", order = 330, icon = "vaadin:refresh")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class SubscriptionsView extends Div implements HasDynamicTitle {

    private static final int NARROW = 800;

    private final transient SubscriptionReader reader;
    private final transient SubscriptionsSheet sheet;
    private final transient StartDialog.Maker starter;
    private final boolean mayWrite;
    private final SubscriptionGrid list = new SubscriptionGrid();
    private final PageHeader header;
    private final Div figure = new Div();
    private final EmptyPanel nothing = new EmptyPanel();
    private transient SubscriptionFilter filter = SubscriptionFilter.ALL;

    SubscriptionsView(
            SubscriptionReader reader,
            SubscriptionsSheet sheet,
            StartDialog.Maker starter,
            CurrentAccount account,
            Signals signals) {
        this.reader = reader;
        this.sheet = sheet;
        this.starter = starter;
        mayWrite = account.require().has(Role.ACCOUNTING);
        header = new PageHeader(getTranslation("retainers.title"), excel(), start());
        figure.addClassName("monthly-figure");
        addClassNames("page", "leads-page", "subscriptions-page");
        add(header, figure, new SubscriptionFilterBar(this::filter), list, nothing);
        list.setItems(query -> reader
                .page(
                        filter,
                        SubscriptionGrid.order(query),
                        SubscriptionGrid.isDescending(query),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, SubscriptionDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Button start() {
        var start = new Button(getTranslation("retainers.start"), VaadinIcon.PLUS.create(), click -> starter.open());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setVisible(mayWrite);
        return start;
    }

    private ExcelLink excel() {
        var locale = getLocale();
        return new ExcelLink(
                getTranslation("retainers.excel"),
                getTranslation("retainers.file") + ".xlsx",
                target -> sheet.write(filter, locale, target));
    }

    private void filter(SubscriptionFilter wanted) {
        filter = wanted;
        reload();
    }

    private void reload() {
        var count = new RowCount(reader.count(filter), SubscriptionReader.MOST_COUNTED);
        header.line(getTranslation("retainers.count" + (count.isMany() ? ".many" : ""), count.counted()));
        count.fill(list);
        showMonthly();
        nothing.standFor(list, count.isNone(), this::why);
    }

    private void showMonthly() {
        var sums = reader.monthly().stream().map(Look::text).collect(Collectors.joining(" + "));
        var sum = new Span(sums.isEmpty() ? Look.text(Money.zero(Money.EURO)) : sums);
        sum.addClassName("monthly-sum");
        figure.removeAll();
        figure.add(sum, new Span(getTranslation("retainers.monthly", reader.running())));
    }

    private EmptyState why() {
        var which = filter.isOpen() ? "retainers.empty" : "retainers.nothing";
        return new EmptyState(getTranslation(which), getTranslation(which + ".next"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retainers.title");
    }
}
