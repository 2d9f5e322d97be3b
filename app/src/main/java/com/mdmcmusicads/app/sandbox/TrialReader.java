package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Failure;
import com.mdmcmusicads.app.sandbox.TrialState.OpenTask;
import com.mdmcmusicads.app.sandbox.TrialState.Passage;
import com.mdmcmusicads.app.sandbox.TrialState.Request;
import com.mdmcmusicads.app.sandbox.TrialState.Source;
import com.mdmcmusicads.app.sandbox.TrialState.StepDone;
import com.mdmcmusicads.app.sandbox.TrialState.Timer;
import com.mdmcmusicads.app.sandbox.TrialState.Token;
import com.mdmcmusicads.app.sandbox.TrialState.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads how far a trial is. */
@Component
class TrialReader {

    private final SandboxEngine sandbox;
    private final Trials trials;

    TrialReader(SandboxEngine sandbox, Trials trials) {
        this.sandbox = sandbox;
        this.trials = trials;
    }

    TrialState of(Trial trial) {
        var engine = sandbox.get();
        var names = ElementNames.of(trial.plan().content());
        var notes = trials.notes(trial.id());
        var instances = instances(engine, trial);
        var running = instances.stream().anyMatch(instance -> instance.getEndTime() == null);
        var timers = timers(engine, trial, names);
        return new TrialState(
                trial.id(),
                trial.plan().ref(),
                names.nameOf(trial.plan().ref().key()),
                trial.startedAt(),
                trial.now(),
                running,
                !running && !instances.isEmpty(),
                tokens(engine, trial, names),
                path(notes, names),
                flows(notes, trial),
                steps(notes, names),
                mails(notes),
                requests(notes),
                tasks(engine, trial),
                timers.isEmpty() ? null : timers.get(0),
                timers,
                awaited(engine, trial),
                failures(notes, names),
                variables(engine, instances),
                trial.plan(),
                trial.moves(),
                trial.plan().content());
    }

    private static List<HistoricProcessInstance> instances(ProcessEngine engine, Trial trial) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(trial.id())
                .rootProcessInstances()
                .list();
    }

    private static List<Token> tokens(ProcessEngine engine, Trial trial, ElementNames names) {
        var tokens = new ArrayList<Token>();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .tenantIdIn(trial.id())
                .list()
                .forEach(instance -> {
                    var process = instance.getProcessDefinitionId().split(":")[0];
                    leaves(engine.getRuntimeService().getActivityInstance(instance.getId()))
                            .forEach(id -> tokens.add(new Token(process, id, names.nameOf(id))));
                });
        return tokens;
    }

    private static Stream<String> leaves(ActivityInstance tree) {
        if (tree == null) {
            return Stream.empty();
        }
        var waiting = Stream.of(tree.getChildTransitionInstances()).map(leaf -> leaf.getActivityId());
        var inner = Stream.of(tree.getChildActivityInstances()).flatMap(TrialReader::leaves);
        var isLeaf = tree.getChildActivityInstances().length == 0 && tree.getChildTransitionInstances().length == 0;
        var self = isLeaf && tree.getParentActivityInstanceId() != null
                ? Stream.of(tree.getActivityId())
                : Stream.<String>empty();
        return Stream.of(self, waiting, inner).flatMap(ids -> ids);
    }

    private static List<Passage> path(List<Note> notes, ElementNames names) {
        return of(notes, Note.Kind.NODE)
                .map(note -> new Passage(
                        text(note, "process"),
                        note.activity(),
                        names.nameOf(note.activity()),
                        text(note, "type"),
                        note.at()))
                .toList();
    }

    private static List<String> flows(List<Note> notes, Trial trial) {
        return of(notes, Note.Kind.FLOW)
                .filter(note -> trial.plan().ref().key().equals(text(note, "process")))
                .map(Note::activity)
                .distinct()
                .toList();
    }

    private static List<StepDone> steps(List<Note> notes, ElementNames names) {
        return of(notes, Note.Kind.STEP)
                .map(note -> new StepDone(
                        note.activity(),
                        names.nameOf(note.activity()),
                        text(note, "step"),
                        Plain.backMap((Map<?, ?>) note.content().get("in")),
                        Plain.back(note.content().get("out")),
                        note.content().containsKey("error") ? text(note, "error") : text(note, "failure"),
                        Source.valueOf(text(note, "source")),
                        note.at()))
                .toList();
    }

    private static List<TrialMail> mails(List<Note> notes) {
        return of(notes, Note.Kind.MAIL)
                .map(note -> new TrialMail(
                        note.activity(),
                        text(note, "to"),
                        text(note, "subject"),
                        text(note, "text"),
                        text(note, "html"),
                        note.at()))
                .toList();
    }

    private static List<Request> requests(List<Note> notes) {
        return of(notes, Note.Kind.REQUEST)
                .map(note -> new Request(note.activity(), Plain.backMap(note.content()), note.at()))
                .toList();
    }

    private static List<Failure> failures(List<Note> notes, ElementNames names) {
        return notes.stream()
                .filter(Note::isFailure)
                .map(note -> new Failure(
                        Why.valueOf(text(note, "why")),
                        note.activity(),
                        names.nameOf(note.activity()),
                        text(note, "words"),
                        note.at()))
                .toList();
    }

    private static Stream<Note> of(List<Note> notes, Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind);
    }

    private static String text(Note note, String name) {
        return (String) note.content().get(name);
    }

    private static List<OpenTask> tasks(ProcessEngine engine, Trial trial) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(trial.id())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> task(engine, task))
                .toList();
    }

    private static OpenTask task(ProcessEngine engine, Task task) {
        var groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                groups,
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                form(engine, task),
                new LinkedHashMap<>(engine.getTaskService().getVariables(task.getId())));
    }

    private static String form(ProcessEngine engine, Task task) {
        try (InputStream form = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ProcessEngineException none) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Timer> timers(ProcessEngine engine, Trial trial, ElementNames names) {
        var jobs = engine.getManagementService();
        var places = new LinkedHashMap<String, String>();
        jobs.createJobDefinitionQuery().tenantIdIn(trial.id()).list().stream()
                .filter(definition -> definition.getActivityId() != null)
                .forEach((JobDefinition definition) -> places.put(definition.getId(), definition.getActivityId()));
        return jobs
                .createJobQuery()
                .tenantIdIn(trial.id())
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(job -> {
                    var activity = places.getOrDefault(job.getJobDefinitionId(), "");
                    return new Timer(
                            activity, names.nameOf(activity), job.getDuedate().toInstant());
                })
                .toList();
    }

    private static List<String> awaited(ProcessEngine engine, Trial trial) {
        return engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .tenantIdIn(trial.id())
                .eventType("message")
                .list()
                .stream()
                .filter(subscription -> subscription.getExecutionId() != null)
                .map(EventSubscription::getEventName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Object> variables(ProcessEngine engine, List<HistoricProcessInstance> instances) {
        var variables = new LinkedHashMap<String, Object>();
        for (var instance : instances) {
            engine
                    .getHistoryService()
                    .createHistoricVariableInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderByVariableName()
                    .asc()
                    .list()
                    .stream()
                    .filter(variable -> variable.getValue() != null)
                    .forEach((HistoricVariableInstance variable) ->
                            variables.put(variable.getName(), variable.getValue()));
        }
        return variables;
    }
}
