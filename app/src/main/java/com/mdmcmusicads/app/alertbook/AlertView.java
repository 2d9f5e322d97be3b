package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One alert: the figures then and now, why it fired, what was tried, and the evidence of who did what. */
@Route("alerts")
@RolesAllowed({"PM", "DIRECTION"})
class AlertView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AlertBook book;
    private final transient AlertTools tools;
    private final transient EvidencePanel evidence;
    private final transient AlertDesk desk;
    private final transient Timelines timelines;
    private final transient LiveDiagrams diagrams;
    private final transient TaskDesk tasks;
    private final transient CurrentAccount account;
    private final transient Signals signals;
    private final Div head = new Div();
    private final Panel figures = panel("alerts.figures");
    private final Panel proof = panel("alerts.evidence");
    private final Panel why = panel("alerts.why");
    private transient Alert alert;

    AlertView(
            AlertBook book,
            AlertTools tools,
            EvidencePanel evidence,
            AlertDesk desk,
            Timelines timelines,
            LiveDiagrams diagrams,
            TaskDesk tasks,
            CurrentAccount account,
            Signals signals) {
        this.book = book;
        this.tools = tools;
        this.evidence = evidence;
        this.desk = desk;
        this.timelines = timelines;
        this.diagrams = diagrams;
        this.tasks = tasks;
        this.account = account;
        this.signals = signals;
        addClassNames("page", "alert-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        alert = book.find(id).orElseThrow(NotFoundException::new);
        desk.isLookedAt(id, account.require());
        removeAll();
        var diagram = panel("alerts.diagram", diagrams.ofCase(CampaignBudgetAlert.KEY, id));
        var timeline = panel("alerts.timeline", timelines.of(new Subject(Alert.SUBJECT, id)));
        var columns = new Div(new Div(figures, proof, diagram), new Div(why, timeline));
        columns.addClassName("lead-columns");
        add(head, columns);
        show();
        Refresh.of(this, signals, AlertDesk.CHANGED, id::equals, this::reload);
        Refresh.of(this, signals, TaskDesk.CHANGED, task -> alert.isOpen(), this::reload);
    }

    private void reload() {
        book.find(alert.id()).ifPresent(current -> {
            alert = current;
            show();
        });
    }

    private void show() {
        head.removeAll();
        head.add(header());
        figures.fill(new Div(new TriedBox(alert, tools), new AlertFigures(alert, tools)));
        proof.fill(evidence.content(alert));
        var decision = tools.why(alert);
        why.setVisible(decision.isPresent());
        decision.ifPresent(taken -> why.fill(new DecisionWhy(taken)));
    }

    private PageHeader header() {
        var header = new PageHeader(
                tools.words().headline(alert, getLocale()),
                tasks.about(alert.subject()).stream()
                        .filter(task -> task.maySee(account.require()))
                        .map(task -> link(task.route(), getTranslation("alerts.open-task"), "button-link"))
                        .toArray(Component[]::new));
        tools.campaign(alert).ifPresent(campaign -> header.beside(campaign(campaign)));
        return header.beside(
                new SeverityBadge(alert.now().severity()),
                new StateBadge(alert.state()),
                new PlatformBadge(alert.platform()));
    }

    private Anchor campaign(CampaignSheet campaign) {
        return link("campaigns/" + campaign.id(), campaign.title() + " · " + campaign.artist(), "alert-campaign");
    }

    private static Anchor link(String route, String words, String look) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(look);
        return link;
    }

    private Panel panel(String key, Component... content) {
        return new Panel(getTranslation(key), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alerts.page");
    }
}
