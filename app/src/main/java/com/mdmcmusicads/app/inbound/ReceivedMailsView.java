package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The mail people and servers sent us: a list to search, and the one that is open beside it. */
@Route("received-mails")
@Menu(title = "inbound.title", order = 130, icon = "vaadin:mailbox")
@RolesAllowed({"ADMIN", "SDR", "SALES", "DIRECTION"})
class ReceivedMailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReceivedMailDesk desk;
    private final ReceivedMailGrid list;
    private final ReceivedMailPane pane;
    private final Map<MailFilter.Kind, Button> kinds = new EnumMap<>(MailFilter.Kind.class);
    private final TextField search = new TextField();
    private final PageHeader header;
    private final Div nothing = new Div();
    private final Div body = new Div();
    private transient MailFilter filter = MailFilter.ALL;
    private transient UUID open;

    ReceivedMailsView(ReceivedMailDesk desk, ReceivedMailPanels panels, Signals signals, Clock clock) {
        this.desk = desk;
        list = new ReceivedMailGrid(desk, clock, this::choose);
        pane = new ReceivedMailPane(desk, panels, clock, () -> choose(null));
        header = new PageHeader(getTranslation("inbound.title"));
        nothing.addClassName("panel");
        body.addClassName("received-body");
        body.add(list, pane);
        addClassNames("page", "page-fill", "received-page");
        add(header);
        if (desk.mayMend()) {
            add(new MailboxLine(desk, signals, clock));
        }
        add(tools(), body, nothing);
        Refresh.of(this, signals, Effects.CHANGED, id -> true, this::reload);
    }

    private Div tools() {
        search.setPlaceholder(getTranslation("inbound.search"));
        search.setAriaLabel(getTranslation("inbound.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                typed -> filter(new MailFilter(search.getValue(), filter.kind(), filter.about())));
        var chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("inbound.filter"));
        for (var kind : MailFilter.Kind.values()) {
            if (kind != MailFilter.Kind.QUARANTINE || desk.mayMend()) {
                chips.add(chip(kind));
            }
        }
        var tools = new Div(search, chips);
        tools.addClassName("received-tools");
        return tools;
    }

    private Button chip(MailFilter.Kind kind) {
        var chip = new Button(
                getTranslation("inbound.filter." + kind),
                click -> filter(new MailFilter(filter.words(), kind, filter.about())));
        chip.addClassName("chip");
        kinds.put(kind, chip);
        return chip;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var asked = enter.getLocation().getQueryParameters();
        var about = asked.getSingleParameter("about")
                .map(text -> text.split(":", 2))
                .filter(parts -> parts.length == 2);
        filter(new MailFilter(
                "",
                MailFilter.Kind.ALL,
                about.map(parts -> new Subject(parts[0], parts[1])).orElse(null)));
        show(asked.getSingleParameter("mail").flatMap(ReceivedMailsView::id).orElse(null));
    }

    private void filter(MailFilter wanted) {
        filter = wanted;
        kinds.forEach(
                (kind, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(kind == wanted.kind())));
        reload();
    }

    private void reload() {
        var count = desk.count(filter);
        header.line(words(count));
        list.show(filter, count);
        body.setVisible(count > 0 || open != null);
        nothing.removeAll();
        nothing.setVisible(!body.isVisible());
        if (!body.isVisible()) {
            var state = filter.isOpen() ? "inbound.empty" : "inbound.nothing";
            nothing.add(new EmptyState(getTranslation(state), getTranslation(state + ".next")));
        }
    }

    private String words(int count) {
        var key = count > ReceivedMails.MOST_COUNTED ? "many" : count == 1 ? "one" : count == 0 ? "none" : "some";
        return getTranslation("inbound.count." + key, Math.min(count, ReceivedMails.MOST_COUNTED));
    }

    private void choose(UUID id) {
        var place = Optional.ofNullable(id).map(one -> QueryParameters.of("mail", one.toString()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("received-mails", place.orElse(QueryParameters.empty())));
        show(id);
    }

    private void show(UUID id) {
        open = id;
        body.setClassName("reading", id != null);
        pane.show(id);
        list.mark(id);
        if (id != null) {
            body.setVisible(true);
            nothing.setVisible(false);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbound.title");
    }
}
