package com.mdmcmusicads.app.sandbox;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A variable a process reads and nothing in it sets: who starts it brings it along. */
public record Need(String name, Kind kind, Object sample) {

    private static final String AN_ID = "7a1f0c52-3c1e-4a54-9a55-0d1f6f1e2b3c";

    /** What kind of value it takes. */
    public enum Kind {
        TEXT,
        NUMBER,
        DECIMAL,
        BOOLEAN,
        DATE,
        LIST
    }

    /** Believable where only name and type are known. */
    static Need of(String name, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Need(name, Kind.BOOLEAN, true);
        }
        if (type == Date.class || type.getPackageName().equals("java.time")) {
            return new Need(name, Kind.DATE, "J+0");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return new Need(name, Kind.DECIMAL, 100.0);
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new Need(name, Kind.NUMBER, 1);
        }
        return Collection.class.isAssignableFrom(type)
                ? new Need(name, Kind.LIST, List.of())
                : new Need(name, Kind.TEXT, word(name));
    }

    static String word(String name) {
        if (name.endsWith("Id")) {
            return AN_ID;
        }
        return name.toLowerCase(Locale.ROOT).contains("mail") ? "lea.martin@example.com" : "exemple";
    }
}
