package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.mdmcmusicads.app.timeline.Timelines;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** One subscription: what was agreed, what was billed, what comes next, and the acts that change it. */
@Route("subscriptions")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class SubscriptionView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SubscriptionDesk desk;
    private final transient SubscriptionPanels panels;
    private final transient ActDialogs dialogs;
    private final transient ClientDesk clients;
    private final transient LiveDiagrams diagrams;
    private final transient Timelines timelines;
    private final transient Signals signals;
    private final boolean mayWrite;
    private final Div head = new Div();
    private final Section next = panel("next");
    private final Section lines = panel("lines");
    private final Section periods = panel("periods");
    private final Section timeline = panel("timeline");
    private final Section diagram = panel("diagram");
    private transient SubscriptionSheet one;
    private String client = "";

    SubscriptionView(
            SubscriptionDesk desk,
            SubscriptionPanels panels,
            ActDialogs dialogs,
            ClientDesk clients,
            LiveDiagrams diagrams,
            Timelines timelines,
            CurrentAccount account,
            Signals signals) {
        this.desk = desk;
        this.panels = panels;
        this.dialogs = dialogs;
        this.clients = clients;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.signals = signals;
        mayWrite = account.require().has(Role.ACCOUNTING);
        addClassNames("page", "subscription-page");
        var columns = new Div(new Div(lines, periods, timeline), new Div(next));
        columns.addClassName("lead-columns");
        add(head, columns, diagram);
    }

    private Section panel(String name) {
        var panel = new Section(new H2(getTranslation("retainers.page." + name)));
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        one = desk.find(id).orElseThrow(NotFoundException::new);
        client = clients.party(one.clientId()).name();
        fill(timeline, timelines.of(new Subject("subscription", one.id())));
        fill(diagram, diagrams.ofCase(SubscriptionBilling.KEY, one.id()));
        show();
        Refresh.of(this, signals, SubscriptionDesk.CHANGED, id::equals, this::reload);
    }

    private void reload() {
        desk.find(one.id()).ifPresent(now -> {
            one = now;
            show();
        });
    }

    private void show() {
        var link = new Anchor("clients/" + one.clientId(), client);
        link.getElement().setAttribute("router-link", true);
        var header = new PageHeader(getTranslation("retainers.page.title", client), acts())
                .line(getTranslation("retainers.page.line", Look.text(one.monthly()), Look.day(one.startedOn())))
                .beside(Look.state(one.state()), link);
        head.removeAll();
        head.add(header);
        panels.warning(one).ifPresent(head::add);
        fill(next, panels.next(one));
        fill(lines, panels.lines(one));
        fill(periods, panels.periods(one));
    }

    private Component[] acts() {
        return Arrays.stream(Act.values())
                .filter(act -> mayWrite && act.fits(one))
                .map(this::button)
                .toArray(Component[]::new);
    }

    private Component button(Act act) {
        var button = new Button(
                getTranslation("retainers.act." + act),
                click -> dialogs.of(act, one).open());
        if (act == Act.CHANGE || act == Act.RESUME || act == Act.KEEP) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** Everything below the title of the panel. */
    private static void fill(Section panel, Component content) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retainers.page.title", client);
    }
}
