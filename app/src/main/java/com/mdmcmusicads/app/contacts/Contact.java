package com.mdmcmusicads.app.contacts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody else one talks to about an artist; null where nothing is known. */
record Contact(String id, String name, Part part, String email, String phone) {

    /** What they are to the artist. */
    enum Part {
        MANAGER,
        LABEL,
        AGENT,
        PRESS,
        ACCOUNTING,
        OTHER
    }

    /** For the trail. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("contact", name);
        values.put("part", part.name());
        if (email != null) {
            values.put("email", email);
        }
        if (phone != null) {
            values.put("phone", phone);
        }
        return values;
    }
}
