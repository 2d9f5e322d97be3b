package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.sessions.CurrentSession;
import com.mdmcmusicads.app.sessions.SessionDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Everyone with an account: who may come in, and what they may do. */
@Route("users")
@Menu(title = "identity.users", order = 910, icon = "vaadin:users")
@RolesAllowed("ADMIN")
class UsersView extends Div implements HasDynamicTitle {

    private final UserDesk desk;
    private final SessionDesk sessions;
    private final CurrentSession session;
    private final Clock clock;
    private final Grid<User> grid = new Grid<>();
    private final TextField search = new TextField();

    UsersView(UserDesk desk, SessionDesk sessions, CurrentSession session, Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.session = session;
        this.clock = clock;
        addClassNames("page", "page-fill");
        var invite = new Button(
                getTranslation("identity.users.invite"),
                VaadinIcon.PLUS.create(),
                click -> new InvitationDialog(desk, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader(getTranslation("identity.users"), invite).line(getTranslation("identity.users.line")));
        add(search(), grid());
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("identity.users.search"));
        search.setAriaLabel(getTranslation("identity.users.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidth("20rem");
        search.addValueChangeListener(change -> refresh());
        return search;
    }

    private Grid<User> grid() {
        grid.getElement().setAttribute("aria-label", getTranslation("identity.users"));
        grid.addColumn(new ComponentRenderer<>(UsersView::who))
                .setHeader(getTranslation("identity.users.name"))
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(user -> RoleChoice.badges(user.person())))
                .setHeader(getTranslation("identity.users.roles"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("identity.users.state"))
                .setWidth("7rem");
        grid.addColumn(new ComponentRenderer<>(this::lastLogin))
                .setHeader(getTranslation("identity.users.last"))
                .setWidth("10rem");
        grid.addColumn(new ComponentRenderer<>(this::open))
                .setHeader(getTranslation("identity.users.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        grid.addItemClickListener(click -> show(click.getItem()));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("identity.users.empty"), getTranslation("identity.users.empty.next")));
        grid.setItems(query -> desk.list(search.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.setSizeFull();
        return grid;
    }

    private static Div who(User user) {
        var name = new Div(user.person().name());
        var email = new Div(user.person().email());
        email.addClassNames("muted", "small");
        for (var line : new Div[] {name, email}) {
            line.addClassName("one-line");
            line.setTitle(line.getText());
        }
        return new Div(name, email);
    }

    private Badge state(User user) {
        var tone = switch (user.state()) {
            case ACTIVE -> Tone.SUCCESS;
            case INVITED -> Tone.INFO;
            case INACTIVE -> Tone.NEUTRAL;
        };
        return new Badge(getTranslation("identity.users.state." + user.state()), tone);
    }

    private Component lastLogin(User user) {
        return user.lastLoginAt() == null
                ? new Span(getTranslation("identity.users.never"))
                : new RelativeTime(user.lastLoginAt(), clock.instant());
    }

    private Button open(User user) {
        var open = new Button(getTranslation("identity.users.open"), click -> show(user));
        open.setAriaLabel(getTranslation("identity.users.open.of", user.person().name()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }

    private void show(User user) {
        new UserDialog(desk, sessions, session.id().orElse(""), clock, user, this::refresh).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users");
    }
}
