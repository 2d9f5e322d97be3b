package com.mdmcmusicads.app.footsteps;

import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A value of a process as text can show it: lists and maps as the JSON they are stored as. */
public final class Told {

    private static final int LONGEST = 2000;

    private Told() {}

    public static Object of(TypedValue value) {
        if (value == null) {
            return null;
        }
        var told = value instanceof SerializableValue stored ? stored.getValueSerialized() : value.getValue();
        return told instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : told;
    }
}
