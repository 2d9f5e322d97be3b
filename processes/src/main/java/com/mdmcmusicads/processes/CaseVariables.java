package com.mdmcmusicads.processes;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A record whose components are process variables of the same names. */
public interface CaseVariables {

    /** The components by name; enum constants as their names, what was left out as null. */
    default Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        for (var component : getClass().getRecordComponents()) {
            var value = value(component);
            variables.put(component.getName(), value instanceof Enum<?> constant ? constant.name() : value);
        }
        return variables;
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
