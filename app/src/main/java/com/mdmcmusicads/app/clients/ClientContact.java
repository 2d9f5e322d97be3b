package com.mdmcmusicads.app.clients;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody else who speaks for a client; null where nothing is known.
 *
 * @param id null for a new one
 * @param version of the row that was seen
 */
record ClientContact(String id, int version, String name, Role role, String email, String phone) {

    /** What somebody is to a client. */
    enum Role {
        ARTIST,
        MANAGER,
        LABEL,
        PRODUCTION,
        ACCOUNTING,
        OTHER
    }

    /** For the trail. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("contact", name);
        values.put("role", role.name());
        values.put("email", email);
        values.put("phone", phone);
        values.values().removeIf(value -> value == null);
        return values;
    }
}
