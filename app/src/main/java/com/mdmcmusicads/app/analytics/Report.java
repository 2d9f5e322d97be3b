package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * One page of the report, in our figures: sessions are clicks (somebody came), key events are conversions. Views are not
 * measured, because ours are of videos and those of Analytics of pages; nothing is spent or shown there either.
 */
record Report(JsonNode said) {

    private static final String KIND = "analyticsData#runReport";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** A report without a row has no list of them; so that nothing is not taken for an answer, it has to say what it is. */
    Report {
        if (!KIND.equals(said.path("kind").asText(""))) {
            throw new BadAnswer("the answer is no report");
        }
    }

    List<AdDay> days() {
        if (rowCount() == 0) {
            return List.of();
        }
        var places = new Places(said);
        var days = new ArrayList<AdDay>();
        for (var row : Fields.list(said, "/rows")) {
            var name = Fields.text(row, places.campaign()).strip();
            if (!Question.NO_CAMPAIGN.contains(name.toLowerCase(Locale.ROOT))) {
                days.add(day(row, name, places));
            }
        }
        return days;
    }

    private static AdDay day(JsonNode row, String name, Places places) {
        return new AdDay(
                name,
                name,
                day(Fields.text(row, places.day())),
                null,
                null,
                null,
                null,
                Fields.whole(row, places.sessions()),
                Fields.decimal(row, places.keyEvents()));
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words, DAY);
        } catch (DateTimeException noDay) {
            throw new BadAnswer("unexpected date: " + words.substring(0, Math.min(words.length(), 20)));
        }
    }

    /** Of all pages; Google leaves it out when there is nothing. */
    long rowCount() {
        return Fields.wholeOrZero(said, "/rowCount");
    }

    int rows() {
        return said.path("rows").size();
    }

    ZoneId zone() {
        return Fields.zone(said, "/metadata/timeZone");
    }

    Currency currency() {
        return Fields.currency(said, "/metadata/currencyCode");
    }

    /** Whether Google itself says that rows are missing, put together or guessed from a sample. */
    boolean isPartial() {
        var about = said.path("metadata");
        return about.path("dataLossFromOtherRow").asBoolean()
                || about.path("subjectToThresholding").asBoolean()
                || !about.path("samplingMetadatas").isEmpty()
                || !about.path("dataTruncationReasons").isEmpty();
    }

    /** Which of a row's values is which: columns are told by their heads, not by their order. */
    private record Places(String day, String campaign, String sessions, String keyEvents) {

        Places(JsonNode said) {
            this(
                    place(said, "dimension", Question.DAY),
                    place(said, "dimension", Question.CAMPAIGN),
                    place(said, "metric", Question.SESSIONS),
                    place(said, "metric", Question.KEY_EVENTS));
        }

        private static String place(JsonNode said, String kind, String name) {
            var heads = Fields.list(said, "/" + kind + "Headers");
            for (var index = 0; index < heads.size(); index++) {
                if (heads.get(index).path("name").asText("").equals(name)) {
                    return "/" + kind + "Values/" + index + "/value";
                }
            }
            throw new BadAnswer("no column " + name);
        }
    }
}
