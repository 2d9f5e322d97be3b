package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The engine's side of a task: what a person does is done in their name, for the engine's own log. */
@Component
class TaskEngine {

    private final TaskService tasks;
    private final FormService forms;
    private final HistoryService history;
    private final IdentityService identity;
    private final ManagementService jobs;

    TaskEngine(
            TaskService tasks,
            FormService forms,
            HistoryService history,
            IdentityService identity,
            ManagementService jobs) {
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.identity = identity;
        this.jobs = jobs;
    }

    void as(Person person, Consumer<TaskService> act) {
        identity.setAuthenticatedUserId(person.id());
        try {
            act.accept(tasks);
        } catch (OptimisticLockingException e) {
            throw new TaskRefusal(Reason.BUSY);
        } catch (NullValueException e) {
            throw new TaskRefusal(Reason.GONE);
        } finally {
            identity.clearAuthentication();
        }
    }

    void followUp(Person by, String id, Instant at) {
        change(by, id, task -> task.setFollowUpDate(at == null ? null : Date.from(at)));
    }

    void raisePriority(String id, int priority) {
        tasks.setPriority(id, priority);
    }

    /** Timers of the same case that were to fire at the old deadline fire at the new one. */
    void reschedule(OpenTask open, Instant dueAt) {
        var task = tasks.createTaskQuery().taskId(open.id()).singleResult();
        var before = task.getDueDate();
        task.setDueDate(Date.from(dueAt));
        tasks.saveTask(task);
        jobs.createJobQuery().processInstanceId(open.process().instanceId()).timers().list().stream()
                .filter(timer -> before != null && timer.getDuedate().getTime() == before.getTime())
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), Date.from(dueAt), false));
    }

    /** To somebody else for good: whoever answered for it no longer does. */
    void hand(Person by, String id, Person to) {
        change(by, id, task -> {
            task.setOwner(null);
            task.setDelegationState(null);
            task.setAssignee(to.id());
        });
    }

    private void change(Person by, String id, Consumer<Task> change) {
        as(by, service -> {
            var task = service.createTaskQuery().taskId(id).singleResult();
            if (task == null) {
                throw new TaskRefusal(Reason.GONE);
            }
            change.accept(task);
            service.saveTask(task);
        });
    }

    Map<String, Object> variables(String id) {
        return tasks.getVariables(id);
    }

    /** The form deployed with the task's own version of the model. */
    Optional<InputStream> form(String id) {
        var task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        return task == null || task.getCamundaFormRef() == null
                ? Optional.empty()
                : Optional.of(forms.getDeployedTaskForm(id));
    }

    /** Account id of whoever had the task when it ended; null when nobody had it. */
    String whoCompleted(String id) {
        var task = history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        return task == null || !"completed".equals(task.getDeleteReason()) ? null : task.getAssignee();
    }
}
