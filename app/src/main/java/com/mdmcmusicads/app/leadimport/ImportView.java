package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** From a spreadsheet to leads, step by step; each file has its own address, so one can leave and come back. */
@Route("leads/import")
@RolesAllowed({"SDR", "SALES"})
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ImportDesk desk;
    private final transient ImportSheets sheets;
    private final transient Clock clock;
    private final StepTrack track = new StepTrack();
    private final Section panel = new Section();
    private transient ImportJob job;
    private State shown;
    private transient RunStep running;

    ImportView(ImportDesk desk, ImportSheets sheets, Signals signals, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
        addClassNames("page", "import-page");
        panel.addClassName("import-step");
        var back = new Anchor("leads", getTranslation("leadimport.back"));
        back.getElement().setAttribute("router-link", true);
        add(new PageHeader(getTranslation("leadimport.title"), back).line(getTranslation("leadimport.line")));
        add(track, panel);
        Refresh.of(this, signals, ImportDesk.CHANGED, id -> job != null && id.equals(job.id()), this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String id) {
        job = id == null ? null : desk.find(id);
        if (id != null && job == null) {
            throw new NotFoundException(getTranslation("leadimport.gone"));
        }
        draw();
    }

    private void draw() {
        shown = job == null ? null : job.state();
        running = null;
        panel.removeAll();
        panel.add(step());
        track.show(job == null ? 0 : at(shown));
    }

    private static int at(State state) {
        return switch (state) {
            case OPENED -> 1;
            case CHECKED -> 2;
            case RUNNING, STOPPED, DONE -> 3;
        };
    }

    private Component step() {
        if (job == null) {
            return new FileStep(desk, sheets, clock, id -> UI.getCurrent().navigate("leads/import/" + id));
        }
        return switch (job.state()) {
            case OPENED ->
                new ColumnStep(desk, job, this::reload, () -> UI.getCurrent().navigate("leads/import"));
            case CHECKED -> new CheckStep(desk, sheets, job, this::reload);
            case RUNNING, STOPPED, DONE -> {
                running = new RunStep(desk, sheets, job, this::reload);
                yield running;
            }
        };
    }

    /** The same step moves on by itself; another one is drawn anew. */
    private void refresh() {
        job = desk.find(job.id());
        if (job != null && running != null && job.state() == shown) {
            running.refresh();
        } else {
            draw();
        }
    }

    private void reload() {
        job = desk.find(job.id());
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("leadimport.title");
    }
}
