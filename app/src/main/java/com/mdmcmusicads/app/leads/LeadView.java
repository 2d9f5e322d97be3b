package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One lead: who it is, what waits, where its process stands, why it is graded so, and what happened. */
@Route("leads")
@RolesAllowed({"SDR", "SALES", "DIRECTION"})
class LeadView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient LeadReader leads;
    private final transient LeadDesk desk;
    private final transient LeadPanels panels;
    private final transient Signals signals;
    private final transient Texts texts;
    private final boolean mayWrite;
    private final Div head = new Div();
    private final Section diagram = panel("diagram");
    private final Section timeline = panel("timeline");
    private final Section tasks = panel("tasks");
    private final Section particulars = panel("particulars");
    private final Section why = panel("why");
    private final Section consents = panel("consents");
    private final Section people = panel("people");
    private final Section music = panel("music");
    private final transient List<LeadPanel> extras;
    private final Div others = new Div();
    private transient Lead lead;

    LeadView(
            LeadReader leads,
            LeadDesk desk,
            LeadPanels panels,
            List<LeadPanel> extras,
            CurrentAccount account,
            Signals signals,
            Texts texts) {
        this.leads = leads;
        this.desk = desk;
        this.panels = panels;
        this.signals = signals;
        this.texts = texts;
        var reader = account.require();
        this.extras = extras.stream().filter(extra -> extra.isFor(reader)).toList();
        mayWrite = reader.has(Role.SDR) || reader.has(Role.SALES);
        var columns =
                new Div(new Div(diagram, timeline), new Div(tasks, others, particulars, music, people, why, consents));
        columns.addClassName("lead-columns");
        addClassNames("page", "lead-page");
        add(head, columns);
    }

    private Section panel(String name) {
        var panel = new Section(new H2(getTranslation("leads.page." + name)));
        panel.addClassNames("panel", "lead-" + name);
        return panel;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        lead = leads.living(id).orElseThrow(NotFoundException::new);
        if (!lead.id().equals(id)) {
            event.forwardTo(LeadView.class, lead.id());
        }
        fill(diagram, panels.diagram(lead));
        fill(timeline, panels.timeline(lead));
        showOthers();
        fill(people, panels.people(lead));
        fill(music, panels.music(lead));
        show();
        Refresh.of(this, signals, LeadDesk.CHANGED, lead.id()::equals, this::reload);
        Refresh.of(this, signals, TaskDesk.CHANGED, task -> true, this::showTasks);
    }

    /** What other modules know; they keep it up to date themselves. */
    private void showOthers() {
        others.removeAll();
        others.addClassName("lead-others");
        for (var extra : extras) {
            var panel = new Section(new H2(getTranslation(extra.heading())), extra.of(lead.person()));
            panel.addClassName("panel");
            others.add(panel);
        }
    }

    private void reload() {
        leads.find(lead.id()).ifPresent(current -> {
            lead = current;
            show();
        });
    }

    private void show() {
        head.removeAll();
        head.add(header());
        fill(particulars, new LeadFacts(lead, false));
        fill(why, panels.why(lead));
        fill(consents, panels.consents(lead));
        showTasks();
    }

    private void showTasks() {
        fill(tasks, panels.tasks(lead));
    }

    /** Everything below the title of the panel. */
    private static void fill(Section panel, Component content) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(content);
    }

    private PageHeader header() {
        var header = mayWrite ? new PageHeader(lead.title(), edit()) : new PageHeader(lead.title());
        header.line(lead.subtitle() == null ? lead.email() : lead.subtitle() + " · " + lead.email());
        if (lead.progress().clientId() != null) {
            var client = new Anchor("clients/" + lead.progress().clientId(), getTranslation("leads.page.client"));
            client.getElement().setAttribute("router-link", true);
            header.beside(client);
        }
        return header.beside(
                LeadLook.grade(lead.grade(), lead.score()),
                LeadLook.status(lead.status()),
                new Badge(getTranslation("leads.team." + lead.team()), Tone.OUTLINE),
                panels.light(lead));
    }

    private Button edit() {
        return new Button(
                getTranslation("leads.edit"),
                VaadinIcon.PENCIL.create(),
                click -> new EditLeadDialog(desk, texts, lead.id(), lead.particulars()).open());
    }

    @Override
    public String getPageTitle() {
        return lead.title();
    }
}
