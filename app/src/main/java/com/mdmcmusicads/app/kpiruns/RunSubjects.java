package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.kpicollection.CollectionReader;
import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunPage;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.kpis.KpiCollection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which account is to be connected again, and where that is done. */
@org.springframework.stereotype.Component
class RunSubjects implements TaskSubjects {

    private final CollectionReader runs;
    private final Texts texts;

    RunSubjects(CollectionReader runs, Texts texts) {
        this.runs = runs;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(KpiCollection.KEY);
    }

    @Override
    public Optional<Description> describe(String runId) {
        return runs.find(runId)
                .map(run -> new Description(
                        RunPage.TYPE,
                        run.accountName(),
                        texts.say(Locale.FRENCH, run.platform().key()),
                        String.join(" ", run.accountId(), run.id())));
    }

    @Override
    public Component card(String runId) {
        return runs.find(runId).<Component>map(RunSubjects::card).orElseGet(() -> new Paragraph("–"));
    }

    private static Component card(CollectionRun run) {
        var repair = RunLook.link(
                ConnectedAccount.route(run.accountId()), RunLook.say("kpiruns.task.repair", run.accountName()));
        var more = RunLook.link(RunPage.address(run.id()), RunLook.say("kpiruns.task.run"));
        var card = new Div(
                new Div(new PlatformBadge(run.platform())),
                new Paragraph(RunLook.cause(run)),
                new Paragraph(RunLook.say("kpiruns.task.missing", RunLook.range(run.chunkFrom(), run.to()))),
                new Paragraph(repair),
                new Paragraph(more));
        if (run.detail() != null) {
            var said = new Paragraph(RunLook.say("kpiruns.said", run.detail()));
            said.addClassNames("muted", "small", "breaks");
            card.add(said);
        }
        return card;
    }
}
