package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** Acts that leave an execution where it stands: its jobs, its timers, its values, its rest. */
@Component
class Mending {

    private static final Duration FARTHEST = Duration.ofDays(5 * 365);

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final Clock clock;

    Mending(RuntimeService runtime, ManagementService jobs, RepositoryService repository, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.clock = clock;
    }

    /** One more attempt at once for what has none left, in this version or in the newest. */
    Map<String, Object> retry(CaseInstance instance, Order order) {
        if (order.newest()) {
            goOver(instance);
        }
        var standing = jobs.createJobQuery().processInstanceId(instance.id()).noRetriesLeft().list().stream()
                .filter(job -> isAt(job, order.at()))
                .toList();
        if (standing.isEmpty()) {
            throw new Refused("nothing-failed");
        }
        standing.forEach(job -> jobs.setJobRetries(1)
                .jobId(job.getId())
                .dueDate(Date.from(clock.instant()))
                .execute());
        return Map.of("jobs", standing.size());
    }

    private void goOver(CaseInstance instance) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(instance.process())
                .latestVersion()
                .singleResult();
        if (newest == null || newest.getId().equals(instance.definitionId())) {
            throw new Refused("newest-already");
        }
        var plan = runtime.createMigrationPlan(instance.definitionId(), newest.getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance.id()).execute();
    }

    Map<String, Object> suspend(CaseInstance instance, boolean rest) {
        var now = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.id())
                .singleResult();
        if (now.isSuspended() == rest) {
            throw new Refused(rest ? "suspended-already" : "runs-already");
        }
        if (rest) {
            runtime.suspendProcessInstanceById(instance.id());
        } else {
            runtime.activateProcessInstanceById(instance.id());
        }
        return Map.of();
    }

    /** Sets the timers at one step; a moment that has passed means at once. */
    Map<String, Object> due(CaseInstance instance, Order order) {
        if (order.due() == null || order.due().isAfter(clock.instant().plus(FARTHEST))) {
            throw new Refused("due");
        }
        var timers = timers(instance.id()).stream()
                .filter(job -> isAt(job, order.at()))
                .toList();
        if (timers.isEmpty()) {
            throw new Refused("no-timer");
        }
        timers.forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(order.due()), false));
        var done = new HashMap<String, Object>(Map.of("value", order.due().toString()));
        done.put("before", String.valueOf(timers.get(0).getDuedate().toInstant()));
        return done;
    }

    List<Job> timers(String instanceId) {
        return jobs.createJobQuery().processInstanceId(instanceId).timers().list().stream()
                .filter(TimerEntity.class::isInstance)
                .toList();
    }

    private boolean isAt(Job job, String activity) {
        return activity == null
                || jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).list().stream()
                        .anyMatch(definition -> activity.equals(definition.getActivityId()));
    }

    /** Changes a value of the whole execution; its type stays, and what ties the case to its record cannot be changed. */
    Map<String, Object> variable(CaseInstance instance, Order order) {
        var variable = variables(instance.id()).stream()
                .filter(one -> one.getName().equals(order.name()))
                .findFirst()
                .orElseThrow(() -> new Refused("no-variable"));
        if (isTie(instance, variable)) {
            throw new Refused("tie", variable.getName());
        }
        var value = Values.read(variable.getTypeName(), order.value());
        runtime.setVariable(instance.id(), variable.getName(), value);
        var done = new HashMap<String, Object>(Map.of("variable", variable.getName()));
        done.put("before", Values.write(variable.getTypedValue()));
        done.put("value", order.value());
        return done;
    }

    /** Those that can be typed. */
    List<VariableInstance> variables(String instanceId) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instanceId)
                .executionIdIn(instanceId)
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .list()
                .stream()
                .filter(variable -> Values.TYPES.contains(variable.getTypeName()))
                .toList();
    }

    static boolean isTie(CaseInstance instance, VariableInstance variable) {
        var value = variable.getTypedValue().getValue();
        return variable.getName().equals("correlationId")
                || value != null && value.toString().equals(instance.businessKey());
    }
}
