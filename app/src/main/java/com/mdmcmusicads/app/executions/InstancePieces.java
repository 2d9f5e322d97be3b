package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.footsteps.StepList;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.texts.MomentText;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the parts of the page of an execution. */
@Component
class InstancePieces {

    private final RunDesk desk;
    private final Kin kin;
    private final Directory directory;
    private final Texts texts;
    private final Clock clock;

    InstancePieces(RunDesk desk, Kin kin, Directory directory, Texts texts, Clock clock) {
        this.desk = desk;
        this.kin = kin;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    /** Which case it is, since when, and why it ended where it was made to. */
    String line(ExecutionRow row, Locale reader) {
        var line = texts.say(
                reader,
                row.endedAt() == null ? "executions.instance.line" : "executions.instance.line.ended",
                row.title(),
                row.version(),
                MomentText.full(row.startedAt(), reader),
                row.endedAt() == null ? "" : MomentText.full(row.endedAt(), reader));
        var reason = row.state() == RunState.CANCELLED ? desk.words(kin.endReason(row.id())) : null;
        return reason == null || reason.isBlank()
                ? line
                : line + " · " + texts.say(reader, "executions.instance.reason", reason);
    }

    /** Links to the executions it belongs together with. */
    Optional<Paragraph> kin(ExecutionRow row) {
        var relatives = kin.of(row.id());
        var line = new Paragraph();
        line.addClassNames("muted", "execution-kin");
        for (var relative : relatives) {
            var link = new ExecutionLink(relative.id(), relative.processName());
            line.add(new Span(new Span(line.getTranslation("executions.kin." + relative.relation()) + " "), link));
        }
        return relatives.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    Panel waits(CaseInstance instance, Locale reader) {
        return panel("executions.waits", new WaitList(desk.waits(instance), directory, clock.instant()), reader);
    }

    Panel variables(CaseInstance instance, Locale reader) {
        return panel("executions.instance.variables", new VariableList(desk.variables(instance.id())), reader);
    }

    Panel steps(CaseInstance instance, Locale reader) {
        return panel(
                "executions.steps",
                new StepList(limit -> desk.steps(instance, limit), this::names, clock.instant()),
                reader);
    }

    Panel decisions(CaseInstance instance, Locale reader) {
        return panel(
                "executions.decisions",
                new DecisionList(desk.decisions(instance.id()), desk.model(instance.definitionId()), clock.instant()),
                reader);
    }

    Panel trail(CaseInstance instance, Locale reader) {
        return panel(
                "executions.trail",
                new TrailList(desk.trail(instance.id()), this::names, desk::words, desk::shown, texts, clock.instant()),
                reader);
    }

    private Panel panel(String key, com.vaadin.flow.component.Component content, Locale reader) {
        return new Panel(texts.say(reader, key), content);
    }

    private Map<String, String> names(List<String> accounts) {
        return directory.names(accounts);
    }
}
