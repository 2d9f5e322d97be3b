package com.mdmcmusicads.app.sequences;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Who a mail is written to, with what we know of them; what is unknown is null. */
public record Recipient(String email, String name, String artistName, String genre, String country, Locale language) {

    /** What the placeholders become for this person. */
    Map<Placeholder, String> values(AgencySettings agency) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        put(values, Placeholder.NAME, name);
        put(values, Placeholder.FIRST_NAME, name == null ? null : name.strip().split("\\s+")[0]);
        put(values, Placeholder.ARTIST, artistName);
        put(values, Placeholder.GENRE, genre);
        put(values, Placeholder.COUNTRY, country == null ? null : new Locale("", country).getDisplayCountry(language));
        put(values, Placeholder.SENDER, agency.signature());
        put(values, Placeholder.AGENCY, agency.name());
        return values;
    }

    private static void put(Map<Placeholder, String> values, Placeholder key, String value) {
        if (value != null && !value.isBlank()) {
            values.put(key, value.strip());
        }
    }
}
