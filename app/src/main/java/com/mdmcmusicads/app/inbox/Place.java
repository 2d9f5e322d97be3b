package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Due;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where somebody is in the inbox, as its address says it: {@code /?filter=mine&q=elodie&task=…}. */
record Place(TaskFilter filter, String task) {

    private static final int LONGEST = 200;

    static Place of(QueryParameters address) {
        var filter = new TaskFilter(
                read(address, "filter", Box.MINE),
                text(address, "q") == null ? "" : text(address, "q"),
                text(address, "process"),
                address.getSingleParameter("urgent").isPresent(),
                read(address, "due", Due.ANY),
                read(address, "order", Order.DUE));
        return new Place(filter, text(address, "task"));
    }

    Place with(TaskFilter other) {
        return new Place(other, task);
    }

    Place open(String taskId) {
        return new Place(filter, taskId);
    }

    Location location() {
        var parameters = new HashMap<String, String>();
        parameters.put("filter", word(filter.box()));
        put(parameters, "q", filter.words(), "");
        put(parameters, "process", filter.process(), null);
        put(parameters, "urgent", filter.urgent() ? "1" : "", "");
        put(parameters, "due", word(filter.due()), word(Due.ANY));
        put(parameters, "order", word(filter.order()), word(Order.DUE));
        put(parameters, "task", task, null);
        return new Location("", QueryParameters.simple(parameters));
    }

    private static void put(Map<String, String> parameters, String name, String value, String usual) {
        if (value != null && !value.equals(usual)) {
            parameters.put(name, value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                .orElse(null);
    }

    private static <E extends Enum<E>> E read(QueryParameters address, String name, E usual) {
        try {
            var value = address.getSingleParameter(name).orElse(usual.name());
            return Enum.valueOf(usual.getDeclaringClass(), value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return usual;
        }
    }
}
