package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
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

/** What processes call other systems with: who keeps it sees how it stands, who designs sees that it is there. */
@Route("credentials")
@Menu(title = "credentials.title", order = 540, icon = "vaadin:lock")
@RolesAllowed({"ADMIN", "DESIGNER"})
class CredentialsView extends Div implements HasDynamicTitle {

    private static final int NARROW = 900;

    private final transient CredentialBook book;
    private final boolean mayWrite;
    private final CredentialGrid list;
    private final EmptyState empty;

    CredentialsView(CredentialBook book, CredentialTests tests, CurrentAccount account, Signals signals, Clock clock) {
        this.book = book;
        mayWrite = account.require().has(Role.ADMIN);
        list = new CredentialGrid(clock, mayWrite ? new CredentialActs(book, tests) : null);
        empty = new EmptyState(
                getTranslation("credentials.empty"),
                getTranslation(mayWrite ? "credentials.empty.next" : "credentials.empty.reader"),
                actions());
        addClassNames("page", "credentials-page");
        add(new PageHeader(getTranslation("credentials.title"), actions()).line(getTranslation("credentials.line")));
        add(list, empty);
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, CredentialDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Component[] actions() {
        if (!mayWrite) {
            return new Component[0];
        }
        var add = new Button(
                getTranslation("credentials.add"),
                VaadinIcon.PLUS.create(),
                click -> new CredentialWindow(book, null, null).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private void reload() {
        var rows = book.all();
        list.setItems(rows);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credentials.title");
    }
}
