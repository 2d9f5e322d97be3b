package com.mdmcmusicads.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.processes.feel.SafePattern;
import java.util.Map;
import java.util.Optional;

/** What a setting of a component may hold in the file, and the plain value kept of it. */
enum Setting {
    TEXT("a text") {
        @Override
        Object keep(JsonNode node) {
            return node.isTextual() && node.textValue().length() <= Limits.TEXT ? node.textValue() : null;
        }
    },
    FLAG("true or false") {
        @Override
        Object keep(JsonNode node) {
            return node.isBoolean() ? node.booleanValue() : null;
        }
    },
    FLAG_OR_EXPRESSION("true, false or an expression beginning with =") {
        @Override
        Object keep(JsonNode node) {
            return node.isBoolean() ? node.booleanValue() : expression(node);
        }
    },
    COUNT("a whole number from 0 to 100000") {
        @Override
        Object keep(JsonNode node) {
            return node.isIntegralNumber()
                            && node.canConvertToInt()
                            && node.intValue() >= 0
                            && node.intValue() <= 100_000
                    ? node.intValue()
                    : null;
        }
    },
    NUMBER("a number") {
        @Override
        Object keep(JsonNode node) {
            return number(node);
        }
    },
    NUMBER_OR_EXPRESSION("a number or an expression beginning with =") {
        @Override
        Object keep(JsonNode node) {
            Object number = number(node);
            return number == null ? expression(node) : number;
        }
    },
    PATTERN("a regular expression of reasonable size") {
        @Override
        Object keep(JsonNode node) {
            return node.isTextual() && SafePattern.compiles(node.textValue()) ? node.textValue() : null;
        }
    },
    ANY("a text, number, boolean or list") {
        @Override
        Object keep(JsonNode node) {
            return SchemaReader.plain(node);
        }
    };

    private static final Map<String, Setting> KNOWN = Map.ofEntries(
            Map.entry("label", TEXT),
            Map.entry("description", TEXT),
            Map.entry("readonly", FLAG_OR_EXPRESSION),
            Map.entry("disabled", FLAG_OR_EXPRESSION),
            Map.entry("text", TEXT),
            Map.entry("content", TEXT),
            Map.entry("title", TEXT),
            Map.entry("defaultValue", ANY),
            Map.entry("action", TEXT),
            Map.entry("source", TEXT),
            Map.entry("alt", TEXT),
            Map.entry("url", TEXT),
            Map.entry("subtype", TEXT),
            Map.entry("dateLabel", TEXT),
            Map.entry("timeLabel", TEXT),
            Map.entry("use24h", FLAG),
            Map.entry("timeSerializingFormat", TEXT),
            Map.entry("timeInterval", COUNT),
            Map.entry("disallowPassedDates", FLAG),
            Map.entry("increment", NUMBER),
            Map.entry("decimalDigits", COUNT),
            Map.entry("serializeToString", FLAG),
            Map.entry("searchable", FLAG),
            Map.entry("valuesKey", TEXT),
            Map.entry("valuesExpression", TEXT),
            Map.entry("height", NUMBER),
            Map.entry("maxHeight", NUMBER),
            Map.entry("showOutline", FLAG),
            Map.entry("verticalAlignment", TEXT),
            Map.entry("isRepeating", FLAG),
            Map.entry("allowAddRemove", FLAG),
            Map.entry("defaultRepetitions", COUNT),
            Map.entry("disableCollapse", FLAG),
            Map.entry("nonCollapsedItems", COUNT),
            Map.entry("columnsExpression", TEXT),
            Map.entry("rowCount", COUNT),
            Map.entry("dataSource", TEXT),
            Map.entry("expression", TEXT),
            Map.entry("computeOn", TEXT),
            Map.entry("accept", TEXT),
            Map.entry("multiple", FLAG_OR_EXPRESSION),
            Map.entry("validate.required", FLAG_OR_EXPRESSION),
            Map.entry("validate.minLength", NUMBER_OR_EXPRESSION),
            Map.entry("validate.maxLength", NUMBER_OR_EXPRESSION),
            Map.entry("validate.min", NUMBER_OR_EXPRESSION),
            Map.entry("validate.max", NUMBER_OR_EXPRESSION),
            Map.entry("validate.pattern", PATTERN),
            Map.entry("validate.patternErrorMessage", TEXT),
            Map.entry("validate.validationType", TEXT),
            Map.entry("layout.row", TEXT),
            Map.entry("layout.columns", COUNT),
            Map.entry("appearance.prefixAdorner", TEXT),
            Map.entry("appearance.suffixAdorner", TEXT),
            Map.entry("conditional.hide", TEXT));

    private final String expected;

    Setting(String expected) {
        this.expected = expected;
    }

    /** The value to keep, or null when the node is not of this form. */
    abstract Object keep(JsonNode node);

    String expected() {
        return expected;
    }

    static Optional<Setting> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Object number(JsonNode node) {
        boolean given = node.isNumber() || node.isTextual();
        return given
                ? Numbers.of(node.isNumber() ? node.decimalValue() : node.textValue())
                        .orElse(null)
                : null;
    }

    private static Object expression(JsonNode node) {
        boolean given = node.isTextual() && node.textValue().startsWith("=");
        return given && node.textValue().length() <= Limits.EXPRESSION ? node.textValue() : null;
    }
}
