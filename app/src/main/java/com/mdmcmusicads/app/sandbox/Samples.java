package com.mdmcmusicads.app.sandbox;

import java.util.Collection;
import java.util.Date;

/** Believable values for variables of which only name and type are known. */
final class Samples {

    private static final String AN_ID = "7a1f0c52-3c1e-4a54-9a55-0d1f6f1e2b3c";

    private Samples() {}

    static Need need(String name, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Need(name, Need.Kind.BOOLEAN, true);
        }
        if (type == Date.class || type.getPackageName().equals("java.time")) {
            return new Need(name, Need.Kind.DATE, "J+0");
        }
        if (type == double.class || type == Double.class || type == java.math.BigDecimal.class) {
            return new Need(name, Need.Kind.DECIMAL, 100.0);
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new Need(name, Need.Kind.NUMBER, 1);
        }
        return Collection.class.isAssignableFrom(type)
                ? new Need(name, Need.Kind.LIST, java.util.List.of())
                : new Need(name, Need.Kind.TEXT, text(name));
    }

    static String text(String name) {
        if (name.endsWith("Id")) {
            return AN_ID;
        }
        return name.toLowerCase(java.util.Locale.ROOT).contains("mail") ? "lea.martin@example.com" : "exemple";
    }
}
