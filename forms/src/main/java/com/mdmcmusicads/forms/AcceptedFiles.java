package com.mdmcmusicads.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The file types a file field takes, written as in HTML: {@code .pdf,image/*}; nothing written means any. */
record AcceptedFiles(List<String> types) {

    static AcceptedFiles of(String accept) {
        return new AcceptedFiles(Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(type -> type.startsWith(".") || type.contains("/"))
                .toList());
    }

    boolean allow(FileStore.StoredFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String contentType =
                file.contentType() == null ? "" : file.contentType().toLowerCase(Locale.ROOT);
        return types.isEmpty() || types.stream().anyMatch(type -> matches(type, name, contentType));
    }

    private static boolean matches(String type, String name, String contentType) {
        if (type.startsWith(".")) {
            return name.endsWith(type);
        }
        return type.endsWith("/*")
                ? contentType.startsWith(type.substring(0, type.length() - 1))
                : contentType.equals(type);
    }
}
