package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.mdmcmusicads.processes.operations.IncidentCare;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which incident a task is about, and the trail where its page is. */
@org.springframework.stereotype.Component
class CareSubjects implements TaskSubjects, SubjectPage {

    private final Cares cares;
    private final CareRows rows;
    private final CareNotes notes;
    private final CareWords words;
    private final CurrentAccount account;
    private final Clock clock;

    CareSubjects(Cares cares, CareRows rows, CareNotes notes, CareWords words, CurrentAccount account, Clock clock) {
        this.cares = cares;
        this.rows = rows;
        this.notes = notes;
        this.words = words;
        this.account = account;
        this.clock = clock;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(IncidentCare.KEY);
    }

    @Override
    public Optional<Description> describe(String businessKey) {
        return cares.find(businessKey)
                .map(care -> new Description(
                        Care.SUBJECT,
                        words.step(care),
                        words.process(care),
                        words.cause(care, Locale.FRENCH) + " " + words.cause(care, Locale.ENGLISH)));
    }

    @Override
    public String type() {
        return Care.SUBJECT;
    }

    @Override
    public String route(String id) {
        return Care.route(id);
    }

    @Override
    public Component card(String businessKey) {
        return rows.find(businessKey)
                .<Component>map(
                        row -> new CareCard(row, words, notes.of(businessKey), mayOpenThePage(), clock.instant()))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("incidents.card.gone")));
    }

    private boolean mayOpenThePage() {
        var reader = account.require();
        return reader.has(Role.ADMIN) || reader.has(Role.DESIGNER);
    }
}
