package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One answer a form submits: its path ({@code items[].label} inside a list), what kind of field asks for it, and the values it
 * may take when the file fixes them.
 */
public record FormKey(String path, String type, Set<Object> allowedValues) {

    static List<FormKey> of(FormSchema schema) {
        List<FormKey> keys = new ArrayList<>();
        collect(schema.parts(), "", keys);
        return List.copyOf(keys);
    }

    private static void collect(List<Part> parts, String prefix, List<FormKey> keys) {
        for (Part part : parts) {
            String full = prefix + String.join(".", part.path());
            if (part.kind().keyed()) {
                keys.add(new FormKey(
                        full, part.kind().name().toLowerCase(java.util.Locale.ROOT), Option.fixedValues(part)));
            }
            collect(part.parts(), part.repeats() ? full + "[]." : part.path().isEmpty() ? prefix : full + ".", keys);
        }
    }
}
