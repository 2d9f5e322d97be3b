package com.mdmcmusicads.app.decisions;

import com.mdmcmusicads.app.decisions.DecisionTaken.Fired;
import com.mdmcmusicads.app.decisions.DecisionTaken.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The automatic decisions that were taken, with their reasons. */
@Service
@Transactional(readOnly = true)
public class Decisions {

    private final HistoryService history;
    private final RuleBook rules;
    private final JdbcTemplate jdbc;

    Decisions(HistoryService history, RuleBook rules, JdbcTemplate jdbc) {
        this.history = history;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** The last time this decision (its id in the model, {@code leadScore}) was taken for a case. */
    public Optional<DecisionTaken> latest(String decision, String businessKey) {
        return past(decision, businessKey, 1).stream().findFirst();
    }

    /** Every time it was taken for a case, the last one first, at most {@code limit}. */
    public List<DecisionTaken> past(String decision, String businessKey, int limit) {
        var ids = jdbc.queryForList(
                "select d.id_ from act_hi_decinst d join act_hi_procinst i on i.proc_inst_id_ = d.proc_inst_id_"
                        + " where i.business_key_ = ? and d.dec_def_key_ = ?"
                        + " order by d.eval_time_ desc limit ?",
                String.class,
                businessKey,
                decision,
                limit);
        var taken = all(ids);
        return ids.stream().map(taken::get).filter(Objects::nonNull).toList();
    }

    /** Those one process instance had taken, the first one first, at most {@code limit}. */
    public List<DecisionTaken> ofInstance(String instanceId, int limit) {
        var ids = jdbc.queryForList(
                "select id_ from act_hi_decinst where proc_inst_id_ = ? and root_dec_inst_id_ is null"
                        + " order by eval_time_, id_ limit ?",
                String.class,
                instanceId,
                limit);
        var taken = all(ids);
        return ids.stream().map(taken::get).filter(Objects::nonNull).toList();
    }

    /** Several at once, by their ids; what history no longer has is missing. */
    public Map<String, DecisionTaken> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return history
                .createHistoricDecisionInstanceQuery()
                .decisionInstanceIdIn(ids.toArray(String[]::new))
                .includeInputs()
                .includeOutputs()
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .map(this::taken)
                .collect(Collectors.toMap(DecisionTaken::id, Function.identity()));
    }

    private DecisionTaken taken(HistoricDecisionInstance decision) {
        return new DecisionTaken(
                decision.getId(),
                decision.getDecisionDefinitionName(),
                rules.version(decision.getDecisionDefinitionId()),
                decision.getActivityId(),
                decision.getEvaluationTime().toInstant(),
                decision.getInputs().stream().map(Decisions::given).toList(),
                fired(decision),
                decision.getCollectResultValue());
    }

    private static Given given(HistoricDecisionInputInstance input) {
        return new Given(input.getClauseName(), input.getValue());
    }

    private List<Fired> fired(HistoricDecisionInstance decision) {
        var byRule = new LinkedHashMap<String, List<Given>>();
        decision.getOutputs().stream()
                .sorted(Comparator.comparing(HistoricDecisionOutputInstance::getRuleOrder))
                .forEach(output -> byRule.computeIfAbsent(output.getRuleId(), rule -> new ArrayList<>())
                        .add(new Given(label(output), output.getValue())));
        return byRule.entrySet().stream()
                .map(rule -> new Fired(
                        rule.getKey(), rules.say(decision.getDecisionDefinitionId(), rule.getKey()), rule.getValue()))
                .toList();
    }

    private static String label(HistoricDecisionOutputInstance output) {
        return output.getClauseName() == null ? output.getVariableName() : output.getClauseName();
    }
}
