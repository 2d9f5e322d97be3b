package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.audit.TrailReader;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what to what, in the whole house: filters above, entries below, newest first. */
@Route("admin/audit")
@RolesAllowed({"ADMIN", "DIRECTION"})
@Menu(title = "timeline.audit.menu", order = 940, icon = "vaadin:archive")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient TrailReader trail;
    private final transient Actors actors;
    private final transient AuditLines lines;
    private final transient Clock clock;
    private final AuditFilters filters;
    private final OrderedList list = new OrderedList();
    private final Div nothing = new Div();
    private final Button more = new Button();
    private transient TrailEntry last;

    AuditView(TrailReader trail, Directory directory, Actors actors, AuditLines lines, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.lines = lines;
        this.clock = clock;
        addClassName("page");
        filters = new AuditFilters(directory.staff(), trail.actions(), this::restart);
        list.addClassNames("timeline-list", "audit-list", "panel");
        more.setText(getTranslation("timeline.more"));
        more.addClickListener(click -> next());
        add(
                new PageHeader(getTranslation("timeline.audit.title")).line(getTranslation("timeline.audit.line")),
                filters,
                list,
                nothing,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        filters.read(entering.getLocation().getQueryParameters());
        restart();
    }

    private void restart() {
        list.removeAll();
        last = null;
        next();
    }

    private void next() {
        var found = trail.find(filters.search(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var people = page.stream()
                .flatMap(entry ->
                        Stream.of(entry.actor(), String.valueOf(entry.after().get("assignee"))))
                .collect(Collectors.toSet());
        var names = actors.names(people);
        page.forEach(entry -> list.add(lines.line(entry, names, clock.instant(), getLocale())));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        list.setVisible(last != null);
        nothing.removeAll();
        if (last == null) {
            nothing.add(
                    new EmptyState(getTranslation("timeline.audit.none"), getTranslation("timeline.audit.none.next")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timeline.audit.title");
    }
}
