package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.OpenTask.Name;
import com.mdmcmusicads.app.tasks.TaskSubjects.Description;
import com.mdmcmusicads.app.texts.Folded;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Reads a task of the engine, inside one of its commands, as the inbox knows it. */
@Component
class TaskReader {

    private final Subjects subjects;

    TaskReader(Subjects subjects) {
        this.subjects = subjects;
    }

    Read read(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        var definition = execution.getProcessDefinition();
        var process = name(definition.getName() == null ? definition.getKey() : definition.getName(), definition);
        var activity = execution.getActivity();
        var businessKey = execution.getProcessBusinessKey();
        var key = businessKey == null ? execution.getProcessInstanceId() : businessKey;
        var subject = subjects.describe(definition.getKey(), key, process.french());
        var name = name(task.getName() == null ? task.getTaskDefinitionKey() : task.getName(), activity);
        var state = state(task);
        var open = new OpenTask(
                task.getId(),
                new OpenTask.Process(definition.getKey(), process, execution.getProcessInstanceId()),
                task.getTaskDefinitionKey(),
                name,
                task.getDescription() == null ? null : said(task.getDescription(), activity, TaskWatch.ENGLISH_HELP),
                new Subject(subject.type(), key),
                subject.title(),
                subject.subtitle(),
                state.candidates(),
                state.assignee(),
                state.owner(),
                state.delegated(),
                state.priority(),
                instant(task.getCreateTime()),
                state.dueAt(),
                state.followUpAt());
        return new Read(open, searchWords(open, subject));
    }

    static String searchWords(OpenTask task, Description subject) {
        var name = task.name();
        return Folded.of(subject.title(), subject.subtitle(), subject.searchWords(), name.french(), name.english());
    }

    /** What can change while the task is open. */
    static State state(TaskEntity task) {
        return new State(
                task.getId(),
                candidates(task.getCandidates()),
                task.getAssignee(),
                task.getOwner(),
                task.getDelegationState() == DelegationState.PENDING,
                task.getPriority(),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()));
    }

    static Set<Role> candidates(Set<IdentityLink> links) {
        var roles = EnumSet.noneOf(Role.class);
        for (var link : links) {
            if (TaskRow.ROLES.contains(link.getGroupId())) {
                roles.add(Role.valueOf(link.getGroupId()));
            }
        }
        return roles;
    }

    private static Name name(String french, CoreModelElement element) {
        return said(french, element, TaskWatch.ENGLISH_NAME);
    }

    private static Name said(String french, CoreModelElement element, String property) {
        var english = element == null ? null : (String) element.getProperty(property);
        return new Name(french, english == null ? french : english);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    record Read(OpenTask task, String searchWords) {}

    record State(
            String id,
            Set<Role> candidates,
            String assignee,
            String owner,
            boolean delegated,
            int priority,
            Instant dueAt,
            Instant followUpAt) {}
}
