package com.mdmcmusicads.app.actions;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields written one a line, «name = value»; blank lines and lines that begin with {@code //} say nothing. */
final class Lines {

    private static final int MOST = 100;

    private Lines() {}

    /** @throws ActionFailure when a line has no name, a name comes twice, or there are too many */
    static Map<String, String> read(String text) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : text == null ? new String[0] : text.split("\\R")) {
            if (!line.isBlank() && !line.strip().startsWith("//")) {
                add(fields, line.strip());
            }
        }
        return fields;
    }

    private static void add(Map<String, String> fields, String line) {
        var cut = line.indexOf('=');
        if (cut < 1) {
            throw new ActionFailure("A line is not «name = value»: " + line);
        }
        if (fields.put(line.substring(0, cut).strip(), line.substring(cut + 1).strip()) != null) {
            throw new ActionFailure(
                    "A name is there twice: " + line.substring(0, cut).strip());
        }
        if (fields.size() > MOST) {
            throw new ActionFailure("More than " + MOST + " lines");
        }
    }
}
