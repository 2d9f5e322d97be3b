package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.time.Duration;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer rings when it is meant to, and not so often that nothing else is done. */
final class TimerRules implements ProcessRule {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return process.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getParentElement() instanceof FlowNode)
                .flatMap(TimerRules::look);
    }

    private static Stream<Remark> look(TimerEventDefinition timer) {
        var event = (FlowNode) timer.getParentElement();
        if (timer.getTimeDuration() != null) {
            return duration(event, text(timer.getTimeDuration()));
        }
        if (timer.getTimeDate() != null) {
            return date(event, text(timer.getTimeDate()));
        }
        return timer.getTimeCycle() != null
                ? cycle(event, text(timer.getTimeCycle()))
                : Stream.of(Remark.error("timer.none", event.getId(), ReadProcess.label(event)));
    }

    private static String text(Expression expression) {
        return expression.getTextContent() == null
                ? ""
                : expression.getTextContent().strip();
    }

    private static Stream<Remark> duration(FlowNode event, String text) {
        return ModelExpression.isIn(text) || Moments.isDuration(text) ? Stream.empty() : unreadable(event, text);
    }

    private static Stream<Remark> date(FlowNode event, String text) {
        if (ModelExpression.isIn(text)) {
            return Stream.empty();
        }
        return Moments.isDate(text)
                ? Stream.of(Remark.hint("timer.fixed", event.getId(), ReadProcess.label(event), text))
                : unreadable(event, text);
    }

    private static Stream<Remark> cycle(FlowNode event, String text) {
        if (ModelExpression.isIn(text)) {
            return Stream.empty();
        }
        if (!text.startsWith("R")) {
            return cron(event, text);
        }
        var every = text.substring(text.lastIndexOf('/') + 1);
        if (!Moments.isDuration(every)) {
            return unreadable(event, text);
        }
        return Moments.length(every).compareTo(SHORTEST) < 0 ? tooOften(event, text) : Stream.empty();
    }

    /** As the engine reads them: seconds, minutes, hours, day of month, month, weekday, perhaps a year. */
    private static Stream<Remark> cron(FlowNode event, String text) {
        var parts = text.split("\\s+");
        if (parts.length < 6 || parts.length > 7) {
            return unreadable(event, text);
        }
        return parts[0].matches("\\d{1,2}") ? Stream.empty() : tooOften(event, text);
    }

    private static Stream<Remark> tooOften(FlowNode event, String text) {
        return event instanceof StartEvent || !text.startsWith("R1/")
                ? Stream.of(Remark.error("timer.often", event.getId(), ReadProcess.label(event), text))
                : Stream.empty();
    }

    private static Stream<Remark> unreadable(FlowNode event, String text) {
        return Stream.of(Remark.error("timer.unreadable", event.getId(), ReadProcess.label(event), text));
    }
}
