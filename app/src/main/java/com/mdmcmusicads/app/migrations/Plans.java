package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Lines.Place;
import com.mdmcmusicads.app.migrations.Lines.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Makes plans, says what the engine thinks of them, and turns them into its own. */
@Component
class Plans {

    /** Nothing waits there long enough to be taken over, unless behind a save point. */
    private static final Set<String> PASSING = Set.of(
            "startEvent",
            "startTimerEvent",
            "messageStartEvent",
            "signalStartEvent",
            "noneEndEvent",
            "errorEndEvent",
            "messageEndEvent",
            "terminateEndEvent",
            "exclusiveGateway",
            "boundaryError");

    private final Charts charts;
    private final Rules rules;
    private final Population population;
    private final DiagramDesk diagrams;
    private final RuntimeService runtime;

    Plans(Charts charts, Rules rules, Population population, DiagramDesk diagrams, RuntimeService runtime) {
        this.charts = charts;
        this.rules = rules;
        this.population = population;
        this.diagrams = diagrams;
        this.runtime = runtime;
    }

    /**
     * Equal ids go on as they are: what the engine maps by itself, and the save points it leaves out. What was given
     * another id and kept its name goes on there, where only one step can be meant.
     */
    Plan automatic(String sourceId, String targetId) {
        return charts.read(sourceId, targetId, (source, target) -> {
            var mappings = new ArrayList<>(rules.generated(source, target));
            var from = Charts.activities(source);
            var to = Charts.activities(target);
            addSavePoints(mappings, from, to);
            addNamesakes(mappings, from, to);
            return new Plan(sourceId, targetId, mappings, Map.of());
        });
    }

    private void addSavePoints(List<Mapping> mappings, Map<String, ActivityImpl> from, Map<String, ActivityImpl> to) {
        from.forEach((id, activity) -> {
            var same = new Mapping(id, id, false);
            if (isLeft(mappings, id)
                    && isSavePoint(activity)
                    && rules.against(same, mappings, from, to).isEmpty()) {
                mappings.add(same);
            }
        });
    }

    private void addNamesakes(List<Mapping> mappings, Map<String, ActivityImpl> from, Map<String, ActivityImpl> to) {
        from.forEach((id, activity) -> {
            if (isLeft(mappings, id) && !to.containsKey(id) && canWait(activity) && Charts.name(activity) != null) {
                var namesakes = to.values().stream()
                        .filter(other -> Charts.name(activity).equals(Charts.name(other)))
                        .filter(other -> !from.containsKey(other.getId()))
                        .filter(other -> Charts.type(other).equals(Charts.type(activity)))
                        .map(other -> new Mapping(id, other.getId(), false))
                        .filter(one -> rules.against(one, mappings, from, to).isEmpty())
                        .toList();
                if (namesakes.size() == 1) {
                    mappings.add(namesakes.get(0));
                }
            }
        });
    }

    private static boolean isLeft(List<Mapping> mappings, String id) {
        return mappings.stream().noneMatch(one -> one.from().equals(id));
    }

    Lines lines(Plan plan) {
        var tokens = population.tokens(plan.sourceId());
        var timers = population.timers(plan.sourceId());
        Function<String, String> named = diagrams.model(plan.targetId())::nameOf;
        return charts.read(plan.sourceId(), plan.targetId(), (source, target) -> {
            var places = Charts.places(target, named);
            return new Lines(lines(plan, source, target, tokens, timers), places);
        });
    }

    private List<Line> lines(
            Plan plan,
            ProcessDefinitionEntity source,
            ProcessDefinitionEntity target,
            Map<String, Long> tokens,
            Map<String, Long> timers) {
        var from = Charts.activities(source);
        var to = Charts.activities(target);
        var lines = new ArrayList<Line>();
        for (var activity : from.values()) {
            var id = activity.getId();
            var waiting = tokens.getOrDefault(id, 0L);
            var ringing = timers.getOrDefault(id, 0L);
            if (waiting + ringing > 0 || plan.of(id).isPresent() || canWait(activity)) {
                lines.add(line(plan, activity, waiting, ringing, from, to));
            }
        }
        return lines;
    }

    private Line line(
            Plan plan,
            ActivityImpl activity,
            long tokens,
            long timers,
            Map<String, ActivityImpl> from,
            Map<String, ActivityImpl> to) {
        var mapping = plan.of(activity.getId());
        var reason = mapping.flatMap(one -> rules.against(one, plan.mappings(), from, to));
        return new Line(
                activity.getId(),
                diagrams.model(plan.sourceId()).nameOf(activity.getId()),
                Charts.type(activity),
                mapping.map(Mapping::to).orElse(null),
                Rules.hasTrigger(activity),
                mapping.map(Mapping::renew).orElse(false),
                tokens,
                timers,
                targets(plan, activity, from, to),
                verdict(mapping.orElse(null), reason.isPresent(), tokens + timers),
                reason.orElse(null));
    }

    private static Verdict verdict(Mapping mapping, boolean isRefused, long waiting) {
        if (mapping == null) {
            return waiting > 0 ? Verdict.UNMAPPED : Verdict.IDLE;
        }
        if (isRefused) {
            return Verdict.INVALID;
        }
        return mapping.from().equals(mapping.to()) && !mapping.renew() ? Verdict.SAME : Verdict.CHANGED;
    }

    private List<Place> targets(
            Plan plan, ActivityImpl activity, Map<String, ActivityImpl> from, Map<String, ActivityImpl> to) {
        var names = diagrams.model(plan.targetId());
        return to.values().stream()
                .filter(other -> Charts.type(other).equals(Charts.type(activity)))
                .filter(other -> canWait(other) || !canWait(activity))
                .filter(other -> rules.against(
                                new Mapping(activity.getId(), other.getId(), false), plan.mappings(), from, to)
                        .isEmpty())
                .map(other -> new Place(other.getId(), names.nameOf(other.getId()), Charts.rests(other)))
                .toList();
    }

    private static boolean canWait(ActivityImpl activity) {
        return isSavePoint(activity)
                || Rules.hasTrigger(activity)
                || !PASSING.contains(Charts.type(activity)) && !isCall(activity);
    }

    private static boolean isSavePoint(ActivityImpl activity) {
        return activity.isAsyncBefore() || activity.isAsyncAfter();
    }

    private static boolean isCall(ActivityImpl activity) {
        return Set.of("serviceTask", "sendTask", "businessRuleTask", "intermediateNoneThrowEvent")
                .contains(Charts.type(activity));
    }

    /** The plan as the engine takes it; it refuses one that is not sound. */
    MigrationPlan engine(Plan plan) {
        var builder = runtime.createMigrationPlan(plan.sourceId(), plan.targetId());
        for (var mapping : plan.mappings()) {
            var instruction = builder.mapActivities(mapping.from(), mapping.to());
            if (mapping.renew()) {
                instruction.updateEventTrigger();
            }
        }
        return builder.build();
    }
}
