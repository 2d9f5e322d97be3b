package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.mail.MailSearch;
import com.mdmcmusicads.app.mail.MailState;
import com.mdmcmusicads.app.mail.SentMails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** Every mail the platform wrote, and what became of it. */
@Route(OutboxView.ROUTE)
@Menu(title = "outbox.title", order = 930, icon = "vaadin:envelopes-o")
@RolesAllowed("ADMIN")
class OutboxView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ROUTE = "outbox";

    private final MailGrid grid;
    private final StateChips chips;
    private final TextField search = new TextField();

    OutboxView(OutboxDesk desk, MailGrid.Factory grids, Signals signals) {
        addClassNames("page", "page-fill");
        chips = new StateChips(desk, this::show);
        grid = grids.create();
        var line = desk.leaves() ? "outbox.line" : "outbox.line.kept";
        add(
                new PageHeader(
                                getTranslation("outbox.title"),
                                new RouterLink(getTranslation("outbox.blocked.title"), SuppressionsView.class))
                        .line(getTranslation(line)),
                search(),
                chips,
                grid);
        Refresh.of(this, signals, SentMails.CHANGED, id -> true, this::refresh);
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("outbox.search"));
        search.setAriaLabel(getTranslation("outbox.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxWidth("24rem");
        search.addValueChangeListener(change -> show());
        return search;
    }

    /** Takes over what a link asks for: {@code ?state=UNCERTAIN}. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .flatMap(asked -> Arrays.stream(MailState.values())
                        .filter(state -> state.name().equals(asked))
                        .findFirst())
                .ifPresent(chips::choose);
        show();
    }

    private void show() {
        grid.show(new MailSearch(chips.state(), search.getValue()));
    }

    private void refresh() {
        chips.count();
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.title");
    }
}
