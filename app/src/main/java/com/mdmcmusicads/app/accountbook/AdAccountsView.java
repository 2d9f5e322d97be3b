package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectionDesk;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The accounts whose figures we read: which of them work, which end soon, which wait for somebody. */
@Route("ad-accounts")
@Menu(title = "accountbook.title", order = 240, icon = "vaadin:plug")
@RolesAllowed({"ADMIN", "PM", "DIRECTION"})
class AdAccountsView extends Div implements HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient AccountReader reader;
    private final transient AccountsSheet sheet;
    private final transient ConnectionDesk desk;
    private final boolean mayWrite;
    private final AccountGrid list;
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient AccountFilter filter = AccountFilter.ALL;

    AdAccountsView(
            AccountReader reader,
            AccountsSheet sheet,
            ConnectionDesk desk,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.reader = reader;
        this.sheet = sheet;
        this.desk = desk;
        mayWrite = account.require().has(Role.ADMIN);
        list = new AccountGrid(clock);
        header = new PageHeader(getTranslation("accountbook.title"), actions());
        addClassNames("page", "leads-page", "accounts-page");
        add(header, new AccountFilterBar(this::filter), list, nothing);
        list.setItems(query -> reader
                .page(
                        filter,
                        AccountGrid.order(query),
                        AccountGrid.isDescending(query),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, AdAccountDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Component[] actions() {
        return mayWrite ? new Component[] {excel(), connect()} : new Component[] {excel()};
    }

    private Button connect() {
        var connect = new Button(
                getTranslation("accountbook.add"), VaadinIcon.PLUS.create(), click -> new AccountWindow(desk).open());
        connect.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return connect;
    }

    private ExcelLink excel() {
        var locale = getLocale();
        return new ExcelLink(
                getTranslation("accountbook.excel"),
                getTranslation("accountbook.file") + ".xlsx",
                target -> sheet.write(filter, locale, target));
    }

    private void filter(AccountFilter wanted) {
        filter = wanted;
        reload();
    }

    private void reload() {
        var count = new RowCount(reader.count(filter), AccountReader.MOST_COUNTED);
        header.line(getTranslation("accountbook.count" + (count.isMany() ? ".many" : ""), count.counted()));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        var which = filter.isOpen() ? "accountbook.empty" : "accountbook.nothing";
        var next = which + ".next" + (filter.isOpen() && !mayWrite ? ".reader" : "");
        return new EmptyState(getTranslation(which), getTranslation(next));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accountbook.title");
    }
}
