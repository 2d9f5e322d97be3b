package com.mdmcmusicads.app.adplatforms;

import java.time.temporal.Temporal;
import java.util.List;

/**
 * Something that works today and should be looked at.
 *
 * @param key of its sentence in the bundles
 * @param details what the sentence names, in order; days and moments as {@link Temporal}, to be written as the reader does
 */
public record AdWarning(String key, List<Object> details) {

    public AdWarning {
        details = List.copyOf(details);
    }

    public static AdWarning of(String key, Object... details) {
        return new AdWarning(key, List.of(details));
    }
}
