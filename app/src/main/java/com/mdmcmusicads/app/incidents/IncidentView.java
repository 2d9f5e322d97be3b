package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.operations.IncidentCare;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One cause: what it holds up, what was written about it, what can be done, and what was done. */
@Route("incidents")
@RolesAllowed({"ADMIN", "DESIGNER"})
class IncidentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CareDesk desk;
    private final transient IncidentDesk incidents;
    private final transient CareWords words;
    private final transient LiveDiagrams diagrams;
    private final transient Timelines timelines;
    private final transient CurrentAccount account;
    private final transient Signals signals;
    private final transient Clock clock;
    private final Div head = new Div();
    private final Div progress = new Div();
    private final Panel why = new Panel(getTranslation("incidents.why"));
    private final Panel stuck = new Panel(getTranslation("incidents.stuck"));
    private final Panel notes = new Panel(getTranslation("incidents.notes"));
    private transient CareRow row;

    IncidentView(
            CareDesk desk,
            IncidentDesk incidents,
            CareWords words,
            LiveDiagrams diagrams,
            Timelines timelines,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.desk = desk;
        this.incidents = incidents;
        this.words = words;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.account = account;
        this.signals = signals;
        this.clock = clock;
        addClassNames("page", "incident-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        row = desk.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        var timeline = new Panel(getTranslation("incidents.timeline"), timelines.of(new Subject(Care.SUBJECT, id)));
        var left = new Div(why, stuck);
        if (!row.care().process().equals(IncidentCare.KEY)) {
            left.add(new Panel(getTranslation("incidents.diagram"), diagrams.ofCase(IncidentCare.KEY, id)));
        }
        var columns = new Div(left, new Div(notes, timeline));
        columns.addClassName("lead-columns");
        add(head, progress, columns);
        show();
        Refresh.of(this, signals, CareSweep.CHANGED, id::equals, this::reload);
        Refresh.of(this, signals, Movements.INCIDENT, any -> true, this::reload);
    }

    private void reload() {
        desk.find(row.care().id()).ifPresent(current -> {
            row = current;
            show();
        });
    }

    private void show() {
        var id = row.care().id();
        head.removeAll();
        head.add(header());
        progress.removeAll();
        desk.progress(row.care())
                .ifPresent(batch -> progress.add(new BatchLine(batch, pause -> desk.pause(id, pause))));
        why.fill(new CauseBox(row.care(), words));
        stuck.setVisible(row.stuck() > 0);
        stuck.fill(new StuckList(id, incidents, clock));
        notes.fill(new NoteBox(desk.notes(id), text -> desk.note(id, text), clock.instant()));
    }

    private Component header() {
        var care = row.care();
        var header = new PageHeader(words.step(care), actions())
                .beside(new CareBadges(row))
                .line(words.process(care) + " · " + words.cases(row, getLocale()) + " · "
                        + getTranslation("incidents.owner", words.owner(row, getLocale())));
        return header;
    }

    private Component[] actions() {
        var actions = new Div();
        actions.addClassName("incident-actions");
        var task = desk.task(row.care().id()).filter(open -> open.maySee(account.require()));
        task.ifPresent(open -> {
            var link = new Anchor(open.route(), getTranslation("incidents.open-task"));
            link.getElement().setAttribute("router-link", true);
            link.addClassName("button-link");
            actions.add(link);
            if (account.require().has(Role.ADMIN)) {
                actions.add(handOver());
            }
        });
        if (row.stuck() > 0) {
            actions.add(new RetryButton(row.care().id(), desk));
        }
        return new Component[] {actions};
    }

    private Button handOver() {
        var button = new Button(
                getTranslation("incidents.handover"),
                click -> HandOverDialog.of(
                                row.care().owner(),
                                words,
                                (role, next, reason) -> desk.handOver(row.care().id(), role, next, reason))
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.page");
    }
}
