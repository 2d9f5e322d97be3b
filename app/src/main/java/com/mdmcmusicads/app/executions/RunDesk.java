package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.executions.Runs.ProcessCount;
import com.mdmcmusicads.app.executions.Runs.Run;
import com.mdmcmusicads.app.executions.Runs.State;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers, administrators and the direction see of running and ended instances. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
class RunDesk {

    private final Runs runs;
    private final DiagramDesk diagrams;
    private final HistoryService history;
    private final ManagementService jobs;
    private final CurrentAccount account;

    RunDesk(Runs runs, DiagramDesk diagrams, HistoryService history, ManagementService jobs, CurrentAccount account) {
        this.runs = runs;
        this.diagrams = diagrams;
        this.history = history;
        this.jobs = jobs;
        this.account = account;
    }

    public List<ProcessCount> processes() {
        return runs.processes();
    }

    public Optional<ProcessCount> process(String key) {
        return runs.processes().stream()
                .filter(process -> process.key().equals(key))
                .findFirst();
    }

    public List<Run> runs(String process, State state, String businessKey, Run after, int limit) {
        return runs.runs(process, state, businessKey, after, limit);
    }

    public Optional<CaseInstance> instance(String id) {
        return diagrams.instance(id);
    }

    public DrawnModel model(String definitionId) {
        return diagrams.model(definitionId);
    }

    /** By name; what may be about a person is hidden from designers. */
    public List<Variable> variables(String instanceId) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .list()
                .stream()
                .map(this::variable)
                .sorted(Comparator.comparing(Variable::name))
                .toList();
    }

    /** What waits to be done by itself, soonest first. */
    public List<Waiting> jobs(String instanceId, String definitionId) {
        var model = diagrams.model(definitionId);
        return jobs.createJobQuery().processInstanceId(instanceId).list().stream()
                .map(job -> waiting(job, model))
                .sorted(Comparator.comparing(Waiting::due, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Waiting waiting(Job job, DrawnModel model) {
        var activity = model.jobActivities().getOrDefault(job.getJobDefinitionId(), "");
        var due = job.getDuedate() == null ? null : job.getDuedate().toInstant();
        return new Waiting(model.nameOf(activity), due, job.getRetries(), job instanceof TimerEntity);
    }

    private Variable variable(HistoricVariableInstance variable) {
        var value = value(variable.getTypedValue());
        return new Variable(variable.getName(), seesPeople() ? value : Mask.value(value));
    }

    /** Lists and maps as the JSON they are stored as. */
    private static Object value(TypedValue value) {
        return value instanceof SerializableValue stored ? stored.getValueSerialized() : value.getValue();
    }

    private boolean seesPeople() {
        var reader = account.require();
        return reader.has(Role.ADMIN) || reader.has(Role.DIRECTION);
    }

    /** A process variable, as this reader may see it. */
    record Variable(String name, Object value) {}

    /** A job: a timer, or a step that goes on in the background. */
    record Waiting(String activity, Instant due, int attemptsLeft, boolean timer) {}
}
