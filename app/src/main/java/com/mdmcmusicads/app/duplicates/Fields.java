package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.particulars.Particulars;
import java.util.List;
import java.util.Objects;

/** The particulars two records are compared by, in the order people read them. */
final class Fields {

    static final List<String> ALL = List.of(
            "artistName", "name", "email", "phone", "genre", "budget", "platforms", "country", "language", "message");

    private Fields() {}

    static boolean differ(String field, Particulars one, Particulars other) {
        return !Objects.equals(one.values().get(field), other.values().get(field));
    }
}
