package com.mdmcmusicads.app.n8n;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Postgres: a table of ours is read or written through its record, field by field; any other statement is a step to redo. */
final class Records implements NodeMapping {

    private static final Set<String> TYPES = Set.of("postgres", "mySql", "supabase");
    private static final Set<String> READING = Set.of("select", "get", "getAll");
    private static final Set<String> WRITING = Set.of("insert", "update", "upsert", "create");
    private static final Map<String, String> TABLES = Map.of(
            "lead",
            "lead",
            "leads",
            "lead",
            "client",
            "client",
            "clients",
            "client",
            "quote",
            "quote",
            "quotes",
            "quote",
            "invoices",
            "invoice",
            "campaigns",
            "campaign");

    @Override
    public boolean takes(WorkflowNode node) {
        return TYPES.contains(node.type());
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var operation = node.at("operation").asText("executeQuery");
        var record = TABLES.get(node.text("table", "tableId").toLowerCase(Locale.ROOT));
        if (record != null && READING.contains(operation)) {
            return read(node, drawing, record);
        }
        if (record != null && WRITING.contains(operation)) {
            return write(node, drawing, record);
        }
        drawing.left(node, "sql", operation);
        return Redo.step(
                node, drawing, node.text("query").isEmpty() ? node.parameters().toString() : node.text("query"));
    }

    /** One field only can be read by one action: the first the nodes behind it ask for. */
    private static Piece read(WorkflowNode node, Drawing drawing, String record) {
        var field = drawing.fields.of(node).entrySet().stream().findFirst();
        var column = field.map(Map.Entry::getKey).orElse("name");
        drawing.approximated(node, "record.read", record, column);
        var step = drawing.sketch.action(node.name(), "readRecord", arguments(record, column));
        step.engine("resultVariable", column);
        return Piece.of(step);
    }

    private static Piece write(WorkflowNode node, Drawing drawing, String record) {
        var columns = node.at("columns.value");
        var column = columns.isObject() && !columns.isEmpty()
                ? columns.properties().iterator().next().getKey()
                : "name";
        var value = columns.path(column);
        drawing.approximated(node, "record.write", record, column);
        var arguments = arguments(record, Names.camelCase(column));
        arguments.put("value", drawing.text(node, value(value)));
        return Piece.of(drawing.sketch.action(node.name(), "writeRecord", arguments));
    }

    private static String value(JsonNode value) {
        return value.isMissingNode() ? "" : value.asText();
    }

    private static Map<String, String> arguments(String record, String column) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("field", record + "." + column);
        arguments.put("recordId", "${" + record + "Id}");
        return arguments;
    }
}
