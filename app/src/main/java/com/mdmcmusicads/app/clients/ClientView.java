package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;

/** One client: who it is, how it is billed, who speaks for it, what runs for it, and what happened. */
@Route("clients")
@RolesAllowed({"SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION"})
class ClientView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int SHOWN_MILLIS = 4000;
    private static final Set<String> LINKED = Set.of("lead", "quote");

    private final transient ClientBook clients;
    private final transient ClientEditor editor;
    private final transient ClientContacts contacts;
    private final transient ClientPanels panels;
    private final transient Signals signals;
    private final transient Clock clock;
    private final Div head = new Div();
    private final Section billing = panel(getTranslation("clients.page.billing"));
    private final Section people = panel(getTranslation("clients.page.contacts"));
    private final Section cases = panel(getTranslation("clients.page.cases"));
    private final Section timeline = panel(getTranslation("clients.page.timeline"));
    private final Section origins = panel(getTranslation("clients.page.origins"));
    private final Div others = new Div();
    private transient Client client;

    ClientView(
            ClientBook clients,
            ClientEditor editor,
            ClientContacts contacts,
            ClientPanels panels,
            Signals signals,
            Clock clock) {
        this.clients = clients;
        this.editor = editor;
        this.contacts = contacts;
        this.panels = panels;
        this.signals = signals;
        this.clock = clock;
        others.addClassName("lead-others");
        var columns = new Div(new Div(cases, timeline), new Div(billing, people, others, origins));
        columns.addClassName("lead-columns");
        addClassNames("page", "client-page");
        add(head, columns);
    }

    private static Section panel(String title) {
        var panel = new Section(new H2(title));
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        client = clients.find(id).orElseThrow(NotFoundException::new);
        fill(cases, panels.cases(id));
        fill(timeline, panels.timeline(id));
        fill(origins, origins());
        others.removeAll();
        panels.panels().forEach(other -> {
            var panel = panel(getTranslation(other.titleKey()));
            panel.add(other.content(id));
            others.add(panel);
        });
        show();
        Refresh.of(this, signals, ClientDesk.CHANGED, id::equals, this::reload);
    }

    private void reload() {
        clients.find(client.id()).ifPresent(current -> {
            client = current;
            show();
        });
    }

    private void show() {
        head.removeAll();
        head.add(header());
        fill(billing, new ClientFacts(client, clock.instant()));
        if (panels.mayWrite() && client.details().vatNumber() != null) {
            billing.add(new Button(getTranslation("clients.vat.check"), click -> verify()));
        }
        fill(people, new ContactList(contacts, client, panels.mayWrite()));
    }

    private PageHeader header() {
        var party = client.party();
        var header = panels.mayWrite() ? new PageHeader(client.name(), edit()) : new PageHeader(client.name());
        return header.line(client.contact() + " · " + client.email())
                .beside(
                        new Badge(getTranslation("clients.kind." + party.kind()), Tone.OUTLINE),
                        new Badge(getTranslation("clients.position." + party.position()), Tone.NEUTRAL),
                        party.isComplete()
                                ? new Badge(getTranslation("clients.billable"), Tone.SUCCESS)
                                : new Badge(getTranslation("clients.incomplete"), Tone.WARNING));
    }

    private Button edit() {
        return new Button(
                getTranslation("clients.edit"),
                VaadinIcon.PENCIL.create(),
                click -> new BillingDialog(editor, client).open());
    }

    /** The answer comes by itself; nobody has to wait for it here. */
    private void verify() {
        editor.verify(client.id());
        Notification.show(getTranslation("clients.vat.asked"), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static void fill(Section panel, Component content) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(content);
    }

    private UnorderedList origins() {
        var list = new UnorderedList();
        clients.origins(client)
                .forEach(origin -> list.add(new ListItem(
                        origin(origin.subject()), new Span(" · "), new RelativeTime(origin.at(), clock.instant()))));
        return list;
    }

    private Component origin(Subject subject) {
        if (!LINKED.contains(subject.type())) {
            return new Span(getTranslation("clients.origin.other"));
        }
        var link = new Anchor(subject.type() + "s/" + subject.id(), getTranslation("clients.origin." + subject.type()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return client.name();
    }
}
