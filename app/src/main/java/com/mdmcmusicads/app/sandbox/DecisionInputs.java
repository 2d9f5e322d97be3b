package com.mdmcmusicads.app.sandbox;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.xml.ModelException;

/** What a decision wants to know. */
final class DecisionInputs {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private DecisionInputs() {}

    static List<Need> of(String dmn) {
        var needs = new LinkedHashMap<String, Need>();
        read(dmn)
                .ifPresent(model ->
                        model.getModelElementsByType(DecisionTable.class).forEach(table -> add(table, needs)));
        return List.copyOf(needs.values());
    }

    private static Optional<DmnModelInstance> read(String dmn) {
        try {
            return Optional.of(Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))));
        } catch (ModelException none) {
            return Optional.empty();
        }
    }

    private static void add(DecisionTable table, Map<String, Need> needs) {
        var column = 0;
        for (var input : table.getInputs()) {
            var place = column++;
            var text = input.getInputExpression() == null
                            || input.getInputExpression().getText() == null
                    ? ""
                    : input.getInputExpression().getText().getTextContent().strip();
            if (NAME.matcher(text).matches()) {
                needs.putIfAbsent(text, need(text, input, table, place));
            }
        }
    }

    private static Need need(String name, Input input, DecisionTable table, int column) {
        return switch (String.valueOf(input.getInputExpression().getTypeRef())) {
            case "boolean" -> new Need(name, Need.Kind.BOOLEAN, true);
            case "integer", "long" -> new Need(name, Need.Kind.NUMBER, 1);
            case "double", "number" -> new Need(name, Need.Kind.DECIMAL, 100.0);
            case "date" -> new Need(name, Need.Kind.DATE, "J+0");
            default -> new Need(name, Need.Kind.TEXT, firstWord(table, column).orElse(Need.word(name)));
        };
    }

    /** A word the table itself compares with. */
    private static Optional<String> firstWord(DecisionTable table, int column) {
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column).getTextContent())
                .map(WORD::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }
}
