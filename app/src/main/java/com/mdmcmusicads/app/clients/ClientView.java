package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.timeline.Timelines;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;

/** One client: who it is, where it came from, and what happened. */
@Route("clients")
@RolesAllowed({"SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION"})
class ClientView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ClientBook clients;
    private final transient Timelines timelines;
    private final transient Clock clock;
    private transient Client client;

    ClientView(ClientBook clients, Timelines timelines, Clock clock) {
        this.clients = clients;
        this.timelines = timelines;
        this.clock = clock;
        addClassNames("page", "client-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        client = clients.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        var columns = new Div(
                new Div(panel("timeline", timelines.of(new Subject("client", client.id())))),
                new Div(panel("facts", facts()), panel("origins", origins())));
        columns.addClassName("lead-columns");
        add(new PageHeader(client.name()).line(client.contact() + " · " + client.email()), columns);
    }

    private Section panel(String name, Component content) {
        var panel = new Section(new H2(getTranslation("clients.page." + name)), content);
        panel.addClassName("panel");
        return panel;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "contact", new Span(client.contact()));
        fact(facts, "email", new Anchor("mailto:" + client.email(), client.email()));
        fact(
                facts,
                "phone",
                client.phone() == null ? new Span("–") : new Anchor("tel:" + client.phone(), client.phone()));
        fact(facts, "country", new Span(country()));
        fact(
                facts,
                "language",
                new Span(Locale.forLanguageTag(client.language()).getDisplayLanguage(getLocale())));
        fact(facts, "since", new RelativeTime(client.createdAt(), clock.instant()));
        return facts;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(getTranslation("clients." + name)), new DescriptionList.Description(value));
    }

    private String country() {
        return client.country() == null
                ? "–"
                : new Locale.Builder().setRegion(client.country()).build().getDisplayCountry(getLocale());
    }

    private UnorderedList origins() {
        var list = new UnorderedList();
        clients.origins(client).forEach(origin -> {
            var link = new Anchor(
                    origin.subject().type() + "s/" + origin.subject().id(),
                    getTranslation("clients.origin." + origin.subject().type()));
            link.getElement().setAttribute("router-link", true);
            list.add(new ListItem(link, new Span(" · "), new RelativeTime(origin.at(), clock.instant())));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return client.name();
    }
}
