package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.repairs.Choices.Changeable;
import com.mdmcmusicads.app.repairs.Choices.Timer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people do something to one execution: they see what it would do, say why, and it is done or refused whole. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
class RepairDesk {

    private final Repairer repairer;
    private final Pictures pictures;
    private final Grip grip;
    private final Stops stops;
    private final Placing placing;
    private final Mending mending;
    private final DiagramDesk diagrams;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final CurrentAccount account;

    RepairDesk(
            Repairer repairer,
            Pictures pictures,
            Grip grip,
            Stops stops,
            Placing placing,
            Mending mending,
            DiagramDesk diagrams,
            RuntimeService runtime,
            ManagementService jobs,
            RepositoryService repository,
            CurrentAccount account) {
        this.repairer = repairer;
        this.pictures = pictures;
        this.grip = grip;
        this.stops = stops;
        this.placing = placing;
        this.mending = mending;
        this.diagrams = diagrams;
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.account = account;
    }

    /** Nothing when there is no such execution. */
    @Transactional(readOnly = true)
    public Optional<Choices> choices(String instanceId) {
        return diagrams.instance(instanceId).map(this::choices);
    }

    /** What the act would do; nothing of it stays. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Foresight foresee(String instanceId, Order order, String seen) {
        allow(order.act());
        return pictures.foresee(instanceId, order, seen);
    }

    /** Does it, unless the execution is not any more what was seen. */
    public void act(String instanceId, Order order, String seen) {
        allow(order.act());
        try {
            repairer.act(instanceId, order, seen);
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (RuntimeException hindered) {
            throw Obstacle.read(hindered);
        }
    }

    /** The acts this reader may do at all. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<Act> mine() {
        var mine = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> act.mayBeDoneBy(account.require()))
                .forEach(mine::add);
        return mine;
    }

    private void allow(Act act) {
        if (!act.mayBeDoneBy(account.require())) {
            throw new AccessDeniedException(act.name());
        }
    }

    private Choices choices(CaseInstance instance) {
        var model = diagrams.model(instance.definitionId());
        var failed = failed(instance, model);
        var timers = timers(instance, model);
        var variables = instance.isOver() ? List.<Changeable>of() : variables(instance);
        return new Choices(
                instance.id(),
                acts(instance, !failed.isEmpty(), !timers.isEmpty(), !variables.isEmpty()),
                grip.state(instance.id()).orElse(""),
                named(placing.places(instance.id()), model),
                failed,
                timers,
                stops.of(instance.definitionId()),
                variables,
                newest(instance, model));
    }

    private Set<Act> acts(CaseInstance instance, boolean hasFailed, boolean hasTimers, boolean hasVariables) {
        var acts = mine();
        if (instance.isOver()) {
            acts.retainAll(Set.of(Act.RESTART));
            return acts;
        }
        var isAsleep = runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.id())
                        .suspended()
                        .count()
                > 0;
        acts.remove(Act.RESTART);
        acts.remove(isAsleep ? Act.SUSPEND : Act.RESUME);
        acts.removeIf(act ->
                act == Act.RETRY && !hasFailed || act == Act.DUE && !hasTimers || act == Act.VARIABLE && !hasVariables);
        return acts;
    }

    private Map<String, String> failed(CaseInstance instance, DrawnModel model) {
        return named(
                jobs.createJobQuery().processInstanceId(instance.id()).noRetriesLeft().list().stream()
                        .map(job -> model.jobActivities().getOrDefault(job.getJobDefinitionId(), ""))
                        .distinct()
                        .toList(),
                model);
    }

    private Map<String, Timer> timers(CaseInstance instance, DrawnModel model) {
        var timers = new LinkedHashMap<String, Timer>();
        mending.timers(instance.id()).forEach(timer -> {
            var activity = model.jobActivities().getOrDefault(timer.getJobDefinitionId(), "");
            timers.put(
                    activity,
                    new Timer(model.nameOf(activity), timer.getDuedate().toInstant()));
        });
        return timers;
    }

    private List<Changeable> variables(CaseInstance instance) {
        return mine().contains(Act.VARIABLE)
                ? mending.variables(instance.id()).stream()
                        .filter(variable -> !Mending.isTie(instance, variable))
                        .map(variable -> new Changeable(
                                variable.getName(), variable.getTypeName(), Values.write(variable.getTypedValue())))
                        .toList()
                : List.of();
    }

    private Integer newest(CaseInstance instance, DrawnModel model) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(instance.process())
                .latestVersion()
                .singleResult();
        return newest == null || newest.getVersion() <= model.version() ? null : newest.getVersion();
    }

    private static Map<String, String> named(List<String> activities, DrawnModel model) {
        var named = new LinkedHashMap<String, String>();
        activities.forEach(activity -> named.put(activity, model.nameOf(activity)));
        return named;
    }
}
