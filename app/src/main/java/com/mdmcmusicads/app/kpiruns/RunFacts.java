package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.Rejection;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.kpis.KpiFault;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Optional;

/** What the page of a run is made of. */
@org.springframework.stereotype.Component
class RunFacts {

    private final CollectionDesk desk;
    private final Directory directory;
    private final Clock clock;

    RunFacts(CollectionDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** Why it waits or failed, what the platform said, and what happens next. */
    Optional<Div> notice(CollectionRun run) {
        if (run.cause() == null || run.state() == RunState.DONE) {
            return Optional.empty();
        }
        var notice = new Div(new Paragraph(RunLook.cause(run)));
        if (run.retryAt() != null) {
            notice.add(new Paragraph(
                    new Span(RunLook.say("kpiruns.next") + " "), new RelativeTime(run.retryAt(), clock.instant())));
        }
        if (run.state() == RunState.BLOCKED) {
            notice.add(new Paragraph(RunLook.link(
                    ConnectedAccount.route(run.accountId()), RunLook.say("kpiruns.task.repair", run.accountName()))));
        }
        if (run.detail() != null) {
            var said = new Paragraph(RunLook.say("kpiruns.said", run.detail()));
            said.addClassNames("muted", "small", "breaks");
            notice.add(said);
        }
        notice.addClassNames("panel", "billing-warning");
        notice.getElement().setAttribute("role", "status");
        return Optional.of(notice);
    }

    Component figures(CollectionRun run) {
        var list = new DescriptionList();
        list.addClassName("kpi-facts");
        var counts = run.counts();
        fact(list, "pages", new Span(RunLook.count(run.pages())));
        fact(list, "created", new Span(RunLook.count(counts.created())));
        fact(list, "updated", new Span(RunLook.count(counts.updated())));
        fact(list, "unchanged", new Span(RunLook.count(counts.unchanged())));
        fact(list, "emptied", new Span(RunLook.count(counts.emptied())));
        fact(list, "rejected", new Span(RunLook.count(counts.rejected())));
        fact(list, "strangers", new Span(RunLook.count(counts.strangers())));
        fact(list, "asked", new Span(askedBy(run)));
        fact(list, "started", new RelativeTime(run.startedAt(), clock.instant()));
        if (run.endedAt() != null) {
            fact(list, "ended", new RelativeTime(run.endedAt(), clock.instant()));
        }
        return run.isOpen() ? new Div(RunLook.progress(run), list) : list;
    }

    private String askedBy(CollectionRun run) {
        return Optional.ofNullable(run.askedBy())
                .flatMap(directory::find)
                .map(Person::name)
                .orElseGet(() -> RunLook.say("kpiruns.asked.clock"));
    }

    private static void fact(DescriptionList list, String name, Component value) {
        list.add(new Term(RunLook.say("kpiruns.fact." + name)), new Description(value));
    }

    Component rejections(CollectionRun run) {
        var list = new UnorderedList();
        list.addClassName("kpi-gap-list");
        desk.rejections(run.id()).forEach(one -> list.add(rejection(one)));
        return list;
    }

    private static ListItem rejection(Rejection one) {
        var head = new Div(new Span(one.name() == null ? one.externalId() : one.name()));
        head.addClassName("breaks");
        var why = new Div(RunLook.say(
                "kpiruns.rejection",
                DayText.brief(one.day()),
                RunLook.say("kpiruns.field." + one.field()),
                RunLook.say("kpis.fault." + KpiFault.Code.valueOf(one.code()).word())));
        why.addClassNames("muted", "small");
        return new ListItem(head, why);
    }
}
