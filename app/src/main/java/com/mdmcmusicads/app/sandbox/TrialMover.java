package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** Moves trials in the second engine; the trial of each is its tenant, so that none ever meets another. */
@Component
class TrialMover {

    private final SandboxEngine sandbox;
    private final Clock clock;

    TrialMover(SandboxEngine sandbox, Clock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    private ProcessEngine engine() {
        return sandbox.get();
    }

    /** @throws ModelRefused when the engine does not take a model */
    String deploy(Map<ModelRef, String> models) {
        var play = Play.require();
        var deployment = engine().getRepositoryService()
                .createDeployment()
                .name(play.trial().id())
                .source(clock.instant().toString())
                .tenantId(play.trial().id());
        models.forEach(
                (ref, content) -> deployment.addString(ref.key() + ref.kind().suffix(), content));
        try {
            return deployment.deploy().getId();
        } catch (ParseException refused) {
            throw ModelRefused.of(refused);
        } catch (ProcessEngineException refused) {
            throw ModelRefused.of(Failures.words(refused));
        }
    }

    void undeploy(String deployment) {
        engine().getRepositoryService().deleteDeployment(deployment, true, true, true);
    }

    /** Begins the case, unless only a timer may. */
    void start() {
        var play = Play.require();
        var plan = play.trial().plan();
        var message = plan.startMessage() != null ? plan.startMessage() : firstMessage(plan.content());
        if (message != null) {
            play.attempt(() -> tellStart(play.trial(), message), Note.Kind.FAILED_MOVE, "");
        } else if (startsByItself(plan.content())) {
            play.attempt(() -> startPlainly(play.trial()), Note.Kind.FAILED_MOVE, "");
        }
        runWhatIsDue();
    }

    private void tellStart(Trial trial, String message) {
        engine().getRuntimeService()
                .createMessageCorrelation(message)
                .tenantId(trial.id())
                .processInstanceBusinessKey(trial.id())
                .setVariables(variables(trial.plan().variables()))
                .correlateStartMessage();
    }

    private void startPlainly(Trial trial) {
        engine().getRuntimeService()
                .createProcessInstanceByKey(trial.plan().ref().key())
                .processDefinitionTenantId(trial.id())
                .businessKey(trial.id())
                .setVariables(variables(trial.plan().variables()))
                .execute();
    }

    private static String firstMessage(String content) {
        return startsByItself(content)
                ? null
                : starts(content).stream().findFirst().orElse(null);
    }

    private static boolean startsByItself(String content) {
        return topStarts(content).anyMatch(start -> start.getEventDefinitions().isEmpty());
    }

    /** The messages the process begins on. */
    static Set<String> starts(String content) {
        var messages = new LinkedHashSet<String>();
        topStarts(content)
                .flatMap(start -> start.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(event -> ((MessageEventDefinition) event).getMessage())
                .map(Message::getName)
                .forEach(messages::add);
        return messages;
    }

    private static Stream<StartEvent> topStarts(String content) {
        return ModelSet.read(content).getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process);
    }

    /** Lets the next timer ring. False when none waits. */
    boolean nextTimer() {
        var play = Play.require();
        var next = engine().getManagementService()
                .createJobQuery()
                .tenantIdIn(play.trial().id())
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        if (next.isEmpty()) {
            return false;
        }
        play.moveTo(next.get(0).getDuedate().toInstant());
        runWhatIsDue();
        return true;
    }

    /** True when a task with this key was open. */
    boolean complete(String taskKey, Map<String, Object> answers) {
        var play = Play.require();
        var task = engine().getTaskService()
                .createTaskQuery()
                .tenantIdIn(play.trial().id())
                .taskDefinitionKey(taskKey)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1);
        if (task.isEmpty()) {
            return false;
        }
        play.attempt(
                () -> engine().getTaskService().complete(task.get(0).getId(), variables(answers)),
                Note.Kind.FAILED_MOVE,
                taskKey);
        runWhatIsDue();
        return true;
    }

    /** True when something waited for the message. */
    boolean tell(String message, Map<String, Object> variables) {
        var play = Play.require();
        var waiting = engine()
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .tenantIdIn(play.trial().id())
                .eventType("message")
                .eventName(message)
                .list()
                .stream()
                .filter(subscription -> subscription.getExecutionId() != null)
                .findFirst();
        waiting.ifPresent(subscription -> {
            play.attempt(
                    () -> engine().getRuntimeService()
                            .messageEventReceived(message, subscription.getExecutionId(), variables(variables)),
                    Note.Kind.FAILED_MOVE,
                    Objects.requireNonNullElse(subscription.getActivityId(), ""));
            runWhatIsDue();
        });
        return waiting.isPresent();
    }

    /** Tries again what failed. False when nothing did. */
    boolean again() {
        var failed = engine().getManagementService()
                .createJobQuery()
                .tenantIdIn(Play.require().trial().id())
                .noRetriesLeft()
                .list();
        failed.forEach(job -> engine().getManagementService().setJobRetries(job.getId(), 1));
        runWhatIsDue();
        return !failed.isEmpty();
    }

    /** Everything that does not wait for a moment that is still to come. */
    private void runWhatIsDue() {
        var play = Play.require();
        var jobs = engine().getManagementService();
        var query = jobs.createJobQuery()
                .tenantIdIn(play.trial().id())
                .active()
                .executable()
                .orderByJobDuedate()
                .asc();
        for (var due = query.listPage(0, 1); !due.isEmpty(); due = query.listPage(0, 1)) {
            var job = due.get(0);
            var done = play.attempt(() -> jobs.executeJob(job.getId()), Note.Kind.FAILED_JOB, place(job));
            if (!done) {
                jobs.setJobRetries(job.getId(), 0);
            }
        }
    }

    private String place(Job job) {
        var definition = job.getJobDefinitionId() == null
                ? null
                : engine().getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult();
        var failed = job instanceof JobEntity entity ? entity.getFailedActivityId() : null;
        return failed != null ? failed : definition == null ? "" : definition.getActivityId();
    }

    private static Map<String, Object> variables(Map<String, Object> plain) {
        var variables = new LinkedHashMap<String, Object>();
        plain.forEach((name, value) -> variables.put(name, Plain.back(Plain.of(value))));
        return variables;
    }
}
