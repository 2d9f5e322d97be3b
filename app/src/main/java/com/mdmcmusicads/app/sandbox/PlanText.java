package com.mdmcmusicads.app.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans and moves as text, for the shelf and for scenarios that are kept. */
@Component
public class PlanText {

    private final ObjectMapper json;

    PlanText(ObjectMapper json) {
        this.json = json;
    }

    public String write(TrialPlan plan) {
        var text = new LinkedHashMap<String, Object>();
        text.put("kind", plan.ref().kind().name());
        text.put("key", plan.ref().key());
        text.put("content", plan.content());
        text.put(
                "drafts",
                plan.drafts().entrySet().stream()
                        .map(draft -> Map.of(
                                "kind", draft.getKey().kind().name(),
                                "key", draft.getKey().key(),
                                "content", draft.getValue()))
                        .toList());
        text.put("startMessage", plan.startMessage());
        text.put("variables", Plain.map(plan.variables()));
        text.put("startAt", plan.startAt().toString());
        text.put("answers", answers(plan.answers()));
        text.put("likeCase", plan.likeCase());
        return text(text);
    }

    @SuppressWarnings("unchecked")
    public TrialPlan readPlan(String text) {
        Map<String, Object> plan = read(text, new TypeReference<>() {});
        var drafts = ((List<Map<String, String>>) plan.get("drafts"))
                .stream()
                        .collect(Collectors.toMap(
                                draft -> new ModelRef(ModelKind.valueOf(draft.get("kind")), draft.get("key")),
                                draft -> draft.get("content")));
        return new TrialPlan(
                new ModelRef(ModelKind.valueOf((String) plan.get("kind")), (String) plan.get("key")),
                (String) plan.get("content"),
                drafts,
                (String) plan.get("startMessage"),
                Plain.backMap((Map<String, Object>) plan.get("variables")),
                Instant.parse((String) plan.get("startAt")),
                readAnswers((Map<String, List<Map<String, Object>>>) plan.get("answers")),
                (String) plan.get("likeCase"));
    }

    public String write(List<Move> moves) {
        return text(moves.stream().map(PlanText::plain).toList());
    }

    @SuppressWarnings("unchecked")
    public List<Move> readMoves(String text) {
        List<Map<String, Object>> moves = read(text, new TypeReference<>() {});
        return moves.stream()
                .map(move -> new Move(
                        Move.Kind.valueOf((String) move.get("kind")),
                        (String) move.get("target"),
                        Plain.backMap((Map<String, Object>) move.get("values")),
                        readList((List<Map<String, Object>>) move.get("answers"))))
                .toList();
    }

    private static Map<String, Object> plain(Move move) {
        return Map.of(
                "kind", move.kind().name(),
                "target", move.target(),
                "values", Plain.map(move.values()),
                "answers", list(move.answers()));
    }

    private static Map<String, Object> answers(Map<String, List<Answer>> answers) {
        var plain = new LinkedHashMap<String, Object>();
        answers.forEach((activity, list) -> plain.put(activity, list(list)));
        return plain;
    }

    private static List<Map<String, Object>> list(List<Answer> answers) {
        return answers.stream()
                .map(answer -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("kind", answer.kind().name());
                    one.put("value", Plain.of(answer.value()));
                    return (Map<String, Object>) one;
                })
                .toList();
    }

    private static Map<String, List<Answer>> readAnswers(Map<String, List<Map<String, Object>>> plain) {
        var answers = new LinkedHashMap<String, List<Answer>>();
        plain.forEach((activity, list) -> answers.put(activity, readList(list)));
        return answers;
    }

    private static List<Answer> readList(List<Map<String, Object>> plain) {
        return plain.stream()
                .map(answer ->
                        new Answer(Answer.Kind.valueOf((String) answer.get("kind")), Plain.back(answer.get("value"))))
                .toList();
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
