package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Random form files and data, half sensible and half not. */
final class RandomForm {

    private static final List<String> SETTINGS = List.of(
            "label",
            "description",
            "readonly",
            "disabled",
            "text",
            "content",
            "defaultValue",
            "source",
            "alt",
            "subtype",
            "dateLabel",
            "timeSerializingFormat",
            "timeInterval",
            "disallowPassedDates",
            "increment",
            "decimalDigits",
            "serializeToString",
            "searchable",
            "valuesKey",
            "valuesExpression",
            "height",
            "isRepeating",
            "allowAddRemove",
            "defaultRepetitions",
            "columnsExpression",
            "rowCount",
            "dataSource",
            "url",
            "expression",
            "computeOn",
            "accept",
            "multiple");
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "=a",
            "=1 + ",
            "=this",
            "=parent.a",
            "=for x in l return x",
            "{{a}}",
            "{{#loop l}}{{this}}{{/loop}}",
            "{{",
            "=l[1].a",
            "date",
            "time",
            "datetime",
            "utc_offset",
            "utc_normalized",
            "presubmit",
            "2026-03-21",
            "14:30",
            "2026-03-21T10:00",
            "12.5",
            "l",
            "<b>",
            "=today()",
            "=now()",
            "=null",
            "=[{label: \"A\", value: 1}, 2, null]",
            "=true",
            "=a = null",
            "image/*",
            "https://a.example/");

    private RandomForm() {}

    static Map<String, Object> of(Random random) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("components", components(random, 0));
        return form;
    }

    static Map<String, Object> data(Random random) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String key : List.of("a", "b", "c", "l", "k1", "k2", "k3", "k4", "_row")) {
            data.put(key, value(random, 0));
        }
        return data;
    }

    private static List<Object> components(Random random, int depth) {
        List<Object> components = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            components.add(component(random, depth));
        }
        return components;
    }

    private static Map<String, Object> component(Random random, int depth) {
        Map<String, Object> component = new LinkedHashMap<>();
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        component.put("type", kind.name().toLowerCase(Locale.ROOT));
        component.put(
                kind.container() ? "path" : "key",
                random.nextInt(4) == 0 ? "a.k" + random.nextInt(9) : "k" + random.nextInt(99));
        if (kind.container() && depth < 3) {
            component.put("components", components(random, depth + 1));
        }
        for (int i = 0; i < random.nextInt(5); i++) {
            String name = SETTINGS.get(random.nextInt(SETTINGS.size()));
            component.put(name, random.nextInt(3) > 0 ? fitting(name, random) : value(random, 2));
        }
        if (random.nextBoolean()) {
            component.put(
                    "validate",
                    Map.of(
                            "required",
                            random.nextBoolean(),
                            "min",
                            random.nextInt(9),
                            "maxLength",
                            "=" + random.nextInt(9)));
        }
        if (random.nextInt(3) == 0) {
            component.put("conditional", Map.of("hide", TEXTS.get(random.nextInt(TEXTS.size()))));
        }
        if (random.nextBoolean()) {
            component.put("values", List.of(Map.of("label", "A", "value", "x"), Map.of("value", random.nextInt(4))));
        }
        return component;
    }

    private static Object fitting(String name, Random random) {
        return switch (name) {
            case "timeInterval", "decimalDigits", "defaultRepetitions", "rowCount", "height", "increment" ->
                random.nextInt(40);
            case "disallowPassedDates", "serializeToString", "searchable", "isRepeating", "allowAddRemove" ->
                random.nextBoolean();
            case "readonly", "disabled", "multiple" -> random.nextBoolean() ? random.nextBoolean() : "=a";
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(100) - 50;
            case 3 -> random.nextDouble();
            case 4 -> TEXTS.get(random.nextInt(TEXTS.size()));
            case 5 -> new ArrayList<>(List.of(Map.of("a", 1), "x", 2));
            case 6 -> Map.of("k1", "x", "k2", List.of(1), "a", Map.of("k1", 3));
            default -> new ArrayList<>(java.util.Arrays.asList(value(random, depth + 1), value(random, depth + 1)));
        };
    }
}
