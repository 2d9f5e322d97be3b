package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunPage;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One run: how far it is, what came of its rows, why it waits, and its process. */
@Route(RunPage.ROUTE)
@RolesAllowed({"PM", "ADMIN", "DIRECTION"})
class RunView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CollectionDesk desk;
    private final transient RunFacts facts;
    private final transient LiveDiagrams diagrams;
    private final transient Timelines timelines;
    private final transient Signals signals;
    private final boolean mayWrite;
    private final Div head = new Div();
    private final Panel figures = panel("figures");
    private final Panel refused = panel("refused");
    private final Panel timeline = panel("timeline");
    private final Panel diagram = panel("diagram");
    private transient CollectionRun run;

    RunView(
            CollectionDesk desk,
            RunFacts facts,
            LiveDiagrams diagrams,
            Timelines timelines,
            CurrentAccount account,
            Signals signals) {
        this.desk = desk;
        this.facts = facts;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.signals = signals;
        mayWrite = account.require().has(Role.PM) || account.require().has(Role.ADMIN);
        addClassNames("page", "kpi-run-page");
        var columns = new Div(new Div(figures, refused), new Div(timeline));
        columns.addClassName("lead-columns");
        add(head, columns, diagram);
    }

    private Panel panel(String name) {
        return new Panel(getTranslation("kpiruns.page." + name));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        run = desk.find(id).orElseThrow(NotFoundException::new);
        timeline.fill(timelines.of(new Subject(RunPage.TYPE, run.id())));
        diagram.fill(diagrams.ofCase(KpiCollection.KEY, run.id()));
        show();
        Refresh.of(this, signals, CollectionDesk.CHANGED, id::equals, this::reload);
    }

    private void reload() {
        desk.find(run.id()).ifPresent(now -> {
            run = now;
            show();
        });
    }

    private void show() {
        head.removeAll();
        head.add(new PageHeader(title(), acts())
                .line(getTranslation("kpiruns.page.line." + run.kind(), RunLook.range(run.from(), run.to())))
                .beside(RunLook.state(run.state()), new PlatformBadge(run.platform())));
        facts.notice(run).ifPresent(head::add);
        figures.fill(facts.figures(run));
        var rejections = run.counts().rejected() == 0 ? null : facts.rejections(run);
        refused.setVisible(rejections != null);
        if (rejections != null) {
            refused.fill(rejections);
        }
    }

    private Component[] acts() {
        if (!mayWrite || !run.isOpen()) {
            return new Component[0];
        }
        var cancel = act("kpiruns.cancel", () -> desk.cancel(run.id()));
        if (run.state() != RunState.PAUSED) {
            return new Component[] {cancel};
        }
        var hurry = act("kpiruns.hurry", () -> desk.hurry(run.id()));
        hurry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {cancel, hurry};
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setDisableOnClick(true);
        return button;
    }

    private String title() {
        return run == null ? getTranslation("kpiruns.title") : run.accountName();
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
