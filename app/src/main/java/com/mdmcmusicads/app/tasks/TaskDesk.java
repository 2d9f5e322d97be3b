package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import com.mdmcmusicads.forms.FieldError;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people act on tasks. Every act looks at the task under a lock, checks that this person may do it now (else
 * {@link TaskRefusal}), does it in the engine in their name, and writes it into the trail of the task's subject.
 */
@Service
@Transactional
public class TaskDesk {

    /** Topic of the signal that a task came, changed or went; the payload is its id. */
    public static final String CHANGED = "task";

    private static final int MOST_URGENT = 100;

    private final OpenTasks tasks;
    private final TaskEngine engine;
    private final TaskForms forms;
    private final TaskTrail trail;
    private final CurrentAccount account;
    private final Directory directory;

    TaskDesk(
            OpenTasks tasks,
            TaskEngine engine,
            TaskForms forms,
            TaskTrail trail,
            CurrentAccount account,
            Directory directory) {
        this.tasks = tasks;
        this.engine = engine;
        this.forms = forms;
        this.trail = trail;
        this.account = account;
        this.directory = directory;
    }

    /** I work on it now. */
    public void claim(String id) {
        var me = account.require();
        var task = lock(id);
        if (task.isOf(me)) {
            return;
        }
        if (!task.isFree()) {
            throw new TaskRefusal(Reason.TAKEN, task.assignee());
        }
        refuseUnless(task.mayBeClaimedBy(me));
        engine.as(me, tasks -> tasks.claim(id, me.id()));
        trail.record("task.claimed", task, Map.of());
    }

    /** Back to its group. */
    public void release(String id) {
        var task = lock(id);
        refuseUnless(task.mayBeReleasedBy(account.require()));
        engine.as(account.require(), tasks -> tasks.setAssignee(id, null));
        trail.record("task.released", task, Map.of());
    }

    /** Somebody else works on it now, and hears of it. */
    public void assign(String id, String personId) {
        var me = account.require();
        var task = lock(id);
        refuseUnless(task.mayBeAssignedBy(me));
        var person = holder(task, personId);
        engine.hand(me, id, person);
        trail.handed("task.assigned", task, person, me);
    }

    /** Somebody helps, and gives it back to me. */
    public void delegate(String id, String personId) {
        var me = account.require();
        var task = lock(id);
        refuseUnless(task.mayBeDelegatedBy(me));
        var person = holder(task, personId);
        refuseUnless(!person.id().equals(me.id()));
        engine.as(me, tasks -> tasks.delegateTask(id, person.id()));
        trail.handed("task.delegated", task, person, me);
    }

    /** Helped: back to whoever answers for it. */
    public void giveBack(String id) {
        var me = account.require();
        var task = lock(id);
        refuseUnless(task.mayBeGivenBackBy(me));
        engine.as(me, tasks -> tasks.resolveTask(id));
        trail.handed("task.given-back", task, person(task.owner()), me);
    }

    /** Hides it until then; null shows it again. */
    public void followUp(String id, Instant at) {
        var me = account.require();
        var task = lock(id);
        refuseUnless(task.mayBeDeferredBy(me));
        engine.followUp(me, id, at);
        trail.record("task.deferred", task, at == null ? Map.of() : Map.of("until", at.toString()));
    }

    /** What waits about this subject, for the process itself; people look through {@link TaskList}. */
    @Transactional(readOnly = true)
    public List<OpenTask> about(Subject subject) {
        return tasks.of(subject);
    }

    /** The process itself has another deadline; the alarm that was to ring at the old one moves along. */
    public void reschedule(Subject subject, String taskKey, Instant dueAt) {
        tasks.of(subject).stream()
                .filter(task -> task.key().equals(taskKey))
                .forEach(task -> engine.reschedule(task, dueAt));
    }

    /**
     * The process itself makes what waits for somebody about this subject more urgent (less, when {@code by} is below
     * zero), for everybody.
     *
     * @return the tasks as they were
     */
    public List<OpenTask> raisePriority(Subject subject, int by) {
        var waiting = tasks.of(subject);
        waiting.forEach(task ->
                engine.raisePriority(task.id(), Math.max(0, Math.min(MOST_URGENT, task.priority() + by))));
        return waiting;
    }

    /**
     * Done, with these answers.
     *
     * @return what is wrong with the answers; empty when the task is done
     */
    public List<FieldError> complete(String id, Map<String, ?> answers) {
        var me = account.require();
        var task = lock(id);
        if (!task.isFree() && !task.isOf(me)) {
            throw new TaskRefusal(Reason.TAKEN, task.assignee());
        }
        refuseUnless(task.mayBeCompletedBy(me));
        var checked = forms.check(task, answers);
        if (checked.errors().isEmpty()) {
            trail.record("task.completed", task, Map.of());
            engine.as(me, tasks -> tasks.complete(id, new HashMap<>(checked.variables())));
        }
        return checked.errors();
    }

    /** Account id of whoever completed a task that is gone; empty when it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<String> whoCompleted(String id) {
        return Optional.ofNullable(engine.whoCompleted(id));
    }

    private OpenTask lock(String id) {
        return tasks.lock(id).orElseThrow(() -> new TaskRefusal(Reason.GONE, engine.whoCompleted(id)));
    }

    private Person holder(OpenTask task, String personId) {
        var person = person(personId);
        if (!task.mayBeHeldBy(person)) {
            throw new TaskRefusal(Reason.WRONG_PERSON, personId);
        }
        return person;
    }

    private Person person(String id) {
        return directory.find(id).orElseThrow(() -> new TaskRefusal(Reason.WRONG_PERSON, id));
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new TaskRefusal(Reason.NOT_ALLOWED);
        }
    }
}
