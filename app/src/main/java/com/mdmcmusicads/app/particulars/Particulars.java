package com.mdmcmusicads.app.particulars;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an edit of a lead can change. */
public record Particulars(
        String name,
        String email,
        String artistName,
        String genre,
        BigDecimal budget,
        Set<Platform> platforms,
        String phone,
        String country,
        String language,
        String message) {

    public Particulars {
        budget = budget == null ? null : budget.setScale(2);
    }

    public static Particulars of(NewLead told) {
        return new Particulars(
                told.name(),
                told.email(),
                told.artistName(),
                told.genre(),
                told.budget(),
                told.platforms(),
                told.phone(),
                told.country(),
                told.language(),
                told.message());
    }

    /**
     * This edit, begun on {@code base}, on top of what is there now: what only others changed stays theirs; a field both
     * changed, and differently, is named in {@code clashes}.
     */
    public Particulars onTopOf(Particulars there, Particulars base, List<String> clashes) {
        var merge = new Merge(values(), there.values(), base.values(), clashes);
        return new Particulars(
                merge.field("name", name, there.name),
                merge.field("email", email, there.email),
                merge.field("artistName", artistName, there.artistName),
                merge.field("genre", genre, there.genre),
                merge.field("budget", budget, there.budget),
                merge.field("platforms", platforms, there.platforms),
                merge.field("phone", phone, there.phone),
                merge.field("country", country, there.country),
                merge.field("language", language, there.language),
                merge.field("message", message, there.message));
    }

    /** These, but the named ones as {@code other} has them. */
    public Particulars taking(Set<String> fields, Particulars other) {
        return new Particulars(
                fields.contains("name") ? other.name : name,
                fields.contains("email") ? other.email : email,
                fields.contains("artistName") ? other.artistName : artistName,
                fields.contains("genre") ? other.genre : genre,
                fields.contains("budget") ? other.budget : budget,
                fields.contains("platforms") ? other.platforms : platforms,
                fields.contains("phone") ? other.phone : phone,
                fields.contains("country") ? other.country : country,
                fields.contains("language") ? other.language : language,
                fields.contains("message") ? other.message : message);
    }

    /** By name, without the missing ones, as the trail keeps them. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("email", email);
        values.put("artistName", artistName);
        values.put("genre", genre);
        values.put("budget", budget);
        values.put("platforms", platforms);
        values.put("phone", phone);
        values.put("country", country);
        values.put("language", language);
        values.put("message", message);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private record Merge(
            Map<String, Object> mine, Map<String, Object> there, Map<String, Object> base, List<String> clashes) {

        <T> T field(String name, T mine, T there) {
            if (!isChanged(this.mine, name)) {
                return there;
            }
            if (isChanged(this.there, name) && !Objects.equals(mine, there)) {
                clashes.add(name);
            }
            return mine;
        }

        private boolean isChanged(Map<String, Object> values, String name) {
            return !Objects.equals(values.get(name), base.get(name));
        }
    }
}
