package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The options a choice field offers at the moment, and the way between them and plain values. */
final class Offer {

    private final Screen screen;
    private List<Option> options = List.of();
    private List<String> labels = List.of();

    Offer(Screen screen) {
        this.screen = screen;
    }

    /** Hands new options to the field only when they differ, because that clears its selection. */
    void update(Placed placed, Consumer<List<Option>> field) {
        List<Option> now = screen.options(placed);
        List<String> nowLabels = now.stream().map(Option::label).toList();
        if (!now.equals(options) || !nowLabels.equals(labels)) {
            options = now;
            labels = nowLabels;
            field.accept(now);
        }
    }

    Option one(Object value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    Object value(Option option) {
        return option == null ? null : option.value();
    }

    Set<Option> several(Object values) {
        Set<Option> chosen = new LinkedHashSet<>();
        if (values instanceof List<?> list) {
            list.stream().map(this::one).filter(java.util.Objects::nonNull).forEach(chosen::add);
        }
        return chosen;
    }

    /** In the order of the options, whatever order they were chosen in. */
    List<Object> values(Set<Option> chosen) {
        return new ArrayList<>(
                options.stream().filter(chosen::contains).map(Option::value).toList());
    }
}
