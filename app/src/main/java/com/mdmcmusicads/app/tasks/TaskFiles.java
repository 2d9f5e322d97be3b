package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import com.mdmcmusicads.forms.FileStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the tasks of a subject, and those chosen in its forms. */
@Service
@Transactional
public class TaskFiles {

    /** Largest attachment, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final StoredFiles files;
    private final OpenTasks tasks;
    private final TaskTrail trail;
    private final Signals signals;
    private final CurrentAccount account;

    TaskFiles(StoredFiles files, OpenTasks tasks, TaskTrail trail, Signals signals, CurrentAccount account) {
        this.files = files;
        this.tasks = tasks;
        this.trail = trail;
        this.signals = signals;
        this.account = account;
    }

    /** Everything attached to the subject of this task, oldest first. */
    @Transactional(readOnly = true)
    public List<Attached> of(OpenTask task) {
        return files.of(task.subject());
    }

    /**
     * Keeps a file beside a task.
     *
     * @throws FileRefusal when it is empty, too large, or of a kind we do not keep
     */
    public Attached attach(String taskId, String name, byte[] content) {
        var task = visible(taskId);
        if (content.length > LARGEST) {
            throw new FileRefusal(FileRefusal.Reason.TOO_LARGE);
        }
        var file = files.keep(task, account.require().id(), name, content, false);
        trail.record("task.file-added", task, Map.of("file", file.id().toString()));
        signals.publish(TaskDesk.CHANGED, taskId);
        return file;
    }

    /** The bytes of a file of this task's subject. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(String taskId, UUID file) {
        return files.content(visible(taskId).subject(), file);
    }

    /** Where the form of this task puts files; knows only those of this task. */
    public FileStore storeFor(OpenTask task, Person person) {
        return new AnswerFiles(files, task, person);
    }

    private OpenTask visible(String taskId) {
        var task = tasks.find(taskId).orElseThrow(() -> new TaskRefusal(Reason.GONE));
        if (!task.maySee(account.require())) {
            throw new TaskRefusal(Reason.NOT_ALLOWED);
        }
        return task;
    }

    /** A kept file; size in bytes, {@code addedBy} an account id. */
    public record Attached(UUID id, String name, String type, long size, String addedBy, Instant at) {}
}
