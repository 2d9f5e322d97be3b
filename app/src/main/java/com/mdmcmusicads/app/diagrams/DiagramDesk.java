package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.diagrams.CaseDiagram.Stop;
import com.mdmcmusicads.app.diagrams.CaseDiagram.Timer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how far a case has come, running or over, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class DiagramDesk {

    private final CaseHistory history;
    private final FlowsTaken flows;
    private final Models models;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    DiagramDesk(CaseHistory history, FlowsTaken flows, Models models, RuntimeService runtime, ManagementService jobs) {
        this.history = history;
        this.flows = flows;
        this.models = models;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** The running instance of the process for this case, else the last one that ended. */
    Optional<CaseDiagram> ofCase(String process, String businessKey) {
        return history.latest(process, businessKey).map(this::read);
    }

    Optional<CaseDiagram> ofInstance(String instanceId) {
        return history.instance(instanceId).map(this::read);
    }

    /** The model a deployed version of a process is drawn from. */
    public DrawnModel model(String definitionId) {
        return models.of(definitionId);
    }

    /** One run of a process by its id. */
    public Optional<CaseInstance> instance(String id) {
        return history.instance(id);
    }

    private CaseDiagram read(CaseInstance instance) {
        var model = models.of(instance.definitionId());
        var waiting = instance.isOver() ? List.<Job>of() : waitingJobs(instance.id());
        var stops = stops(instance, model, waiting);
        return new CaseDiagram(
                instance.id(),
                instance.definitionId(),
                instance.startedAt(),
                instance.endedAt(),
                stops,
                flows(instance, model, stops),
                instance.isOver() ? Map.of() : failing(instance.id(), model),
                timers(model, waiting));
    }

    private List<Job> waitingJobs(String instanceId) {
        return jobs.createJobQuery().processInstanceId(instanceId).list();
    }

    /** What history says, and the activities before or behind which a job is about to go on. */
    private List<Stop> stops(CaseInstance instance, DrawnModel model, List<Job> waiting) {
        var resting = waiting.stream()
                .filter(Predicate.not(DiagramDesk::isTimer))
                .map(job -> model.jobActivities().get(job.getJobDefinitionId()))
                .collect(Collectors.toSet());
        var reached = history.stops(instance.id()).stream()
                .map(stop -> resting.contains(stop.activityId()) ? stop.here() : stop)
                .map(stop -> stop.named(model))
                .toList();
        var known = reached.stream().map(Stop::activityId).collect(Collectors.toSet());
        var ahead = resting.stream()
                .filter(activity -> activity != null && !known.contains(activity))
                .map(activity ->
                        new Stop(activity, model.nameOf(activity), "", 0, true, false, instance.startedAt(), null));
        return Stream.concat(reached.stream(), ahead).toList();
    }

    private Set<String> flows(CaseInstance instance, DrawnModel model, List<Stop> stops) {
        var taken = new HashSet<>(flows.of(instance.id()));
        taken.addAll(model.silentFlowsTo(stops.stream().map(Stop::activityId).collect(Collectors.toSet())));
        return taken;
    }

    private Map<String, String> failing(String instanceId, DrawnModel model) {
        return runtime.createIncidentQuery().processInstanceId(instanceId).list().stream()
                .map(DiagramDesk::place)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), model::nameOf));
    }

    private static String place(Incident incident) {
        return incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
    }

    private static List<Timer> timers(DrawnModel model, List<Job> waiting) {
        return waiting.stream()
                .filter(DiagramDesk::isTimer)
                .filter(job -> job.getRetries() > 0)
                .map(job -> timer(model, job))
                .sorted(Comparator.comparing(Timer::due))
                .toList();
    }

    private static Timer timer(DrawnModel model, Job job) {
        var activity = model.jobActivities().get(job.getJobDefinitionId());
        return new Timer(activity, model.nameOf(activity), job.getDuedate().toInstant());
    }

    /** A job that failed gets a due date too, so the kind of its definition decides. */
    private static boolean isTimer(Job job) {
        return job instanceof TimerEntity;
    }
}
