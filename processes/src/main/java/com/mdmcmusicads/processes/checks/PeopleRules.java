package com.mdmcmusicads.processes.checks;

import com.mdmcmusicads.processes.ModelExpression;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A person who gets a task knows what to answer, until when, and it is somebody who exists. */
final class PeopleRules implements ProcessRule {

    @Override
    public Stream<Remark> look(ReadProcess process) {
        return process.all(UserTask.class).stream()
                .flatMap(task -> Stream.of(form(task, process), people(task, process), due(task))
                        .flatMap(remarks -> remarks));
    }

    private static Stream<Remark> form(UserTask task, ReadProcess process) {
        var form = task.getCamundaFormRef();
        if (form == null || form.isBlank()) {
            return Stream.of(Remark.error("task.form", task.getId(), ReadProcess.label(task)));
        }
        return process.surroundings().formKeys(form).isPresent()
                ? Stream.empty()
                : Stream.of(Remark.error("task.form.unknown", task.getId(), ReadProcess.label(task), form));
    }

    private static Stream<Remark> people(UserTask task, ReadProcess process) {
        var groups = task.getCamundaCandidateGroups();
        if (groups == null || groups.isBlank()) {
            return task.getCamundaAssignee() == null && task.getCamundaCandidateUsers() == null
                    ? Stream.of(Remark.error("task.group", task.getId(), ReadProcess.label(task)))
                    : Stream.empty();
        }
        return Arrays.stream(groups.split(","))
                .map(String::strip)
                .filter(group -> !ModelExpression.isIn(group))
                .filter(group -> !process.surroundings().roles().contains(group))
                .map(group -> Remark.error("task.group.unknown", task.getId(), ReadProcess.label(task), group));
    }

    private static Stream<Remark> due(UserTask task) {
        var due = task.getCamundaDueDate();
        if (due == null || due.isBlank()) {
            return Stream.of(Remark.warning("task.due", task.getId(), ReadProcess.label(task)));
        }
        return ModelExpression.isIn(due) || Moments.isDuration(due) || Moments.isDate(due)
                ? Stream.empty()
                : Stream.of(Remark.error("task.due.unreadable", task.getId(), ReadProcess.label(task), due));
    }
}
