package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.diagrams.DrawnModel.Branch;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How a process really ran in a period.
 *
 * @param now cases at each activity at this moment
 * @param overdue tasks that should have been done by now
 * @param missingDays days of the period that are still to be counted
 */
record Flow(DrawnModel model, Sums sums, Map<String, Long> now, long overdue, int missingDays) {

    /** The steps somebody passed through, the one that took most of all time first. */
    List<Step> steps() {
        var whole = sums.all(Kind.ACTIVITY).values().stream()
                .mapToLong(step -> step.total().toMillis())
                .sum();
        return sums.all(Kind.ACTIVITY).keySet().stream()
                .filter(model.names()::containsKey)
                .map(activity -> step(activity, whole))
                .sorted(Comparator.comparing(Step::total).reversed().thenComparing(Step::name))
                .toList();
    }

    private Step step(String activity, long whole) {
        var passed = sums.of(Kind.ACTIVITY, activity);
        return new Step(
                activity,
                model.nameOf(activity),
                passed.number(),
                passed.median(),
                passed.p90(),
                passed.total(),
                whole == 0 ? 0 : (double) passed.total().toMillis() / whole,
                sums.of(Kind.INCIDENT, activity).number(),
                sums.of(Kind.TASK, activity).number(),
                sums.of(Kind.LATE, activity).number(),
                now.getOrDefault(activity, 0L));
    }

    /** Where cases went at each gateway with more than one way out; gateways nobody reached are left out. */
    List<Way> ways() {
        return model.branches().stream()
                .filter(branch -> reached(branch.gatewayId()) > 0)
                .map(branch -> new Way(branch, taken(branch), reached(branch.gatewayId())))
                .toList();
    }

    private long reached(String gatewayId) {
        return model.branches().stream()
                .filter(branch -> branch.gatewayId().equals(gatewayId))
                .mapToLong(this::taken)
                .sum();
    }

    /** The engine leaps over a flow behind a gateway that waits: whoever took it reached the event. */
    private long taken(Branch branch) {
        return branch.flowId().equals(model.silentFlows().get(branch.targetId()))
                ? sums.of(Kind.ACTIVITY, branch.targetId()).number()
                : sums.of(Kind.FLOW, branch.flowId()).number();
    }

    long started() {
        return sums.number(Kind.STARTED);
    }

    long completed() {
        return sums.number(Kind.COMPLETED);
    }

    long cancelled() {
        return sums.number(Kind.CANCELLED);
    }

    Histogram runs() {
        return sums.of(Kind.COMPLETED, "");
    }

    long incidents() {
        return sums.number(Kind.INCIDENT);
    }

    /** Incidents for each hundred cases that began. */
    double incidentRate() {
        return started() == 0 ? 0 : 100.0 * incidents() / started();
    }

    /** Of the tasks with a deadline that were done, those done after it; in percent. */
    double lateRate() {
        var tasks = sums.number(Kind.TASK);
        return tasks == 0 ? 0 : 100.0 * sums.number(Kind.LATE) / tasks;
    }

    /** A step with its figures. */
    record Step(
            String id,
            String name,
            long number,
            Duration median,
            Duration p90,
            Duration total,
            double share,
            long incidents,
            long tasks,
            long late,
            long now) {}

    /** One way out of a gateway, and how many of those who came took it. */
    record Way(Branch branch, long number, long reached) {

        double share() {
            return (double) number / reached;
        }
    }
}
