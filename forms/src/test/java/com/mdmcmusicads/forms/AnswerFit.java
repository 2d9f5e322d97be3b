package com.mdmcmusicads.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where a form and the record of its answer differ: keys that only one of them has, types that do not fit, options that are no constants. */
final class AnswerFit {

    private static final Set<Class<?>> TEXTS = Set.of(String.class);
    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            BigDecimal.class,
            short.class,
            Short.class);

    private final List<String> differences = new ArrayList<>();

    private AnswerFit() {}

    static List<String> differences(FormSchema form, Class<?> answer) {
        AnswerFit fit = new AnswerFit();
        fit.compare("", form.parts(), answer);
        return fit.differences;
    }

    private void compare(String prefix, List<Part> parts, Class<?> answer) {
        Map<String, List<Part>> asked = new LinkedHashMap<>();
        Map<String, List<Part>> nested = new LinkedHashMap<>();
        collect(parts, List.of(), asked, nested);
        Map<String, RecordComponent> components = Arrays.stream(answer.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        Set<String> names = new TreeSet<>(asked.keySet());
        names.addAll(nested.keySet());
        if (!names.equals(new TreeSet<>(components.keySet()))) {
            differences.add(prefix + "the form has " + names + ", " + answer.getSimpleName() + " has "
                    + new TreeSet<>(components.keySet()));
        }
        asked.forEach((name, part) -> {
            if (components.containsKey(name)) {
                one(prefix + name, part.get(0), components.get(name));
            }
        });
        nested.forEach((name, inside) -> {
            if (components.containsKey(name)) {
                inner(prefix + name, inside, components.get(name));
            }
        });
    }

    /** Splits the paths at their first name: plain answers, and what lies deeper. */
    private static void collect(
            List<Part> parts, List<String> above, Map<String, List<Part>> asked, Map<String, List<Part>> nested) {
        for (Part part : parts) {
            List<String> path = new ArrayList<>(above);
            path.addAll(part.path());
            if (part.kind().keyed() && path.size() == 1) {
                asked.put(path.get(0), List.of(part));
            } else if (part.kind().keyed() || part.repeats()) {
                List<String> rest = path.subList(1, path.size());
                nested.computeIfAbsent(path.get(0), none -> new ArrayList<>())
                        .add(new Part(part.kind(), part.id(), rest, part.settings(), part.parts()));
            } else if (part.kind().container()) {
                collect(part.parts(), path, asked, nested);
            }
        }
    }

    private void inner(String place, List<Part> inside, RecordComponent component) {
        boolean list = inside.size() == 1
                && inside.get(0).repeats()
                && inside.get(0).path().isEmpty();
        Class<?> type = list ? itemOf(component.getGenericType()) : component.getType();
        if (type == null || !type.isRecord()) {
            differences.add(place + " needs a record" + (list ? " in a list" : ""));
        } else {
            compare(place + ".", list ? inside.get(0).parts() : inside, type);
        }
    }

    private void one(String place, Part part, RecordComponent component) {
        Class<?> type = component.getType();
        boolean several = part.kind().multipleChoice() || part.kind() == Kind.FILEPICKER && part.takesManyFiles();
        Class<?> single = several ? itemOf(component.getGenericType()) : type;
        if (single == null) {
            differences.add(place + " gives a list, " + type.getSimpleName() + " is none");
        } else if (part.kind().choice() && single.isEnum()) {
            constants(place, part, single);
        } else if (!fits(part, single)) {
            differences.add(place + " is a " + part.kind() + ", " + single.getSimpleName() + " cannot hold it");
        } else if (single.isPrimitive()
                && part.kind() != Kind.CHECKBOX
                && !Boolean.TRUE.equals(part.value("validate.required"))) {
            differences.add(place + " may stay empty, " + single + " cannot");
        }
    }

    private void constants(String place, Part part, Class<?> type) {
        Set<Object> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (part.has("values") && !Option.fixedValues(part).equals(names)) {
            differences.add(
                    place + " offers " + Option.fixedValues(part) + ", " + type.getSimpleName() + " has " + names);
        }
    }

    private static boolean fits(Part part, Class<?> type) {
        return switch (part.kind()) {
            case TEXTFIELD, TEXTAREA, FILEPICKER -> TEXTS.contains(type);
            case NUMBER ->
                part.flag("serializeToString", false)
                        ? TEXTS.contains(type) || type == BigDecimal.class
                        : NUMBERS.contains(type) && (part.count("decimalDigits", 1) == 0 || !whole(type));
            case CHECKBOX -> type == boolean.class || type == Boolean.class;
            case DATETIME -> moment(part, type);
            case EXPRESSION -> true;
            default -> options(part, type);
        };
    }

    private static boolean whole(Class<?> type) {
        return Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class)
                .contains(type);
    }

    private static boolean moment(Part part, Class<?> type) {
        return switch (part.text("subtype")) {
            case "time" -> type == LocalTime.class || type == String.class;
            case "datetime" ->
                type == String.class
                        || (part.text("timeSerializingFormat").startsWith("utc")
                                ? type == OffsetDateTime.class || type == Instant.class
                                : type == LocalDateTime.class);
            default -> type == LocalDate.class || type == String.class;
        };
    }

    private static boolean options(Part part, Class<?> type) {
        return Option.fixedValues(part).stream().allMatch(value -> {
            Class<?> boxed = type == int.class
                    ? Integer.class
                    : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
            return boxed.isInstance(value) || value instanceof Number && NUMBERS.contains(type);
        });
    }

    private static Class<?> itemOf(Type type) {
        boolean list = type instanceof ParameterizedType parameterized
                && (parameterized.getRawType() == List.class || parameterized.getRawType() == Set.class)
                && parameterized.getActualTypeArguments()[0] instanceof Class<?>;
        return list ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : null;
    }
}
