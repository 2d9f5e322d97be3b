package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.DecisionTaken.Fired;
import com.mdmcmusicads.app.decisions.DecisionTaken.Given;
import com.mdmcmusicads.app.decisions.Decisions;
import com.mdmcmusicads.app.diagrams.CaseInstance;
import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.executions.Runs.ProcessCount;
import com.mdmcmusicads.app.executions.Waits.Wait;
import com.mdmcmusicads.app.footsteps.Footstep;
import com.mdmcmusicads.app.footsteps.Footsteps;
import com.mdmcmusicads.app.footsteps.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers, administrators and the direction see of one execution; values that may be about a person are masked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
class RunDesk {

    private static final int DECISIONS = 50;
    private static final int TRAIL = 50;

    private final Runs runs;
    private final DiagramDesk diagrams;
    private final HistoryService history;
    private final Waits waits;
    private final Footsteps footsteps;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final ExecutionDesk desk;

    RunDesk(
            Runs runs,
            DiagramDesk diagrams,
            HistoryService history,
            Waits waits,
            Footsteps footsteps,
            Decisions decisions,
            AuditTrail trail,
            ExecutionDesk desk) {
        this.runs = runs;
        this.diagrams = diagrams;
        this.history = history;
        this.waits = waits;
        this.footsteps = footsteps;
        this.decisions = decisions;
        this.trail = trail;
        this.desk = desk;
    }

    public List<ProcessCount> processes() {
        return runs.processes();
    }

    public List<Integer> versions(String process) {
        return runs.versions(process);
    }

    public Optional<CaseInstance> instance(String id) {
        return diagrams.instance(id);
    }

    public DrawnModel model(String definitionId) {
        return diagrams.model(definitionId);
    }

    /** By name, those of the whole execution before those of one step. */
    public List<Variable> variables(String instanceId) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instanceId)
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .listPage(0, 500)
                .stream()
                .map(this::variable)
                .sorted(Comparator.comparing(Variable::name))
                .toList();
    }

    public List<Wait> waits(CaseInstance instance) {
        return waits.of(instance.id(), instance.definitionId());
    }

    public List<Footstep> steps(CaseInstance instance, int limit) {
        return footsteps.of(instance.id(), instance.definitionId(), limit, this::shown);
    }

    public List<DecisionTaken> decisions(String instanceId) {
        return decisions.ofInstance(instanceId, DECISIONS).stream()
                .map(this::shown)
                .toList();
    }

    public List<TrailEntry> trail(String instanceId) {
        return trail.of(Subject.process(instanceId), TRAIL);
    }

    /** A value as this reader may see it. */
    public Object shown(Object value) {
        return desk.seesPeople() ? value : Mask.value(value);
    }

    /** Free words as this reader may see them: without addresses, numbers to call and quoted values. */
    public String words(String text) {
        return text == null || desk.seesPeople() ? text : Mask.message(text);
    }

    private Variable variable(HistoricVariableInstance variable) {
        return new Variable(variable.getName(), variable.getTypeName(), shown(Told.of(variable.getTypedValue())));
    }

    private DecisionTaken shown(DecisionTaken taken) {
        return new DecisionTaken(
                taken.id(),
                taken.name(),
                taken.version(),
                taken.step(),
                taken.at(),
                shown(taken.inputs()),
                taken.rules().stream()
                        .map(rule -> new Fired(rule.id(), rule.why(), shown(rule.gave())))
                        .toList(),
                taken.total());
    }

    private List<Given> shown(List<Given> given) {
        return given.stream()
                .map(one -> new Given(one.label(), shown(one.value())))
                .toList();
    }

    /** A process variable, as this reader may see it. */
    record Variable(String name, String type, Object value) {}
}
