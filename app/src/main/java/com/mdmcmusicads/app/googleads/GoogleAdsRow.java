package com.mdmcmusicads.app.googleads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.QuietDays.Existing;
import java.time.LocalDate;

/** Rows as Google writes them: 64 bit numbers as text, money in millionths, and what is zero may be left out. */
final class GoogleAdsRow {

    private static final int MICROS = 6;

    private GoogleAdsRow() {}

    static AdDay day(JsonNode row, DaySpan span) {
        var day = Fields.day(row, "/segments/date");
        if (!span.holds(day)) {
            throw new AdPlatformFailure.BadAnswer("a day nobody asked for: " + day);
        }
        return new AdDay(
                Fields.text(row, "/campaign/id"),
                row.at("/campaign/name").asText(""),
                day,
                Fields.decimalOrZero(row, "/metrics/costMicros").movePointLeft(MICROS),
                Fields.currency(row, "/customer/currencyCode"),
                Fields.wholeOrZero(row, "/metrics/impressions"),
                Fields.wholeOrZero(row, "/metrics/videoTrueviewViews"),
                Fields.wholeOrZero(row, "/metrics/clicks"),
                Fields.decimalOrZero(row, "/metrics/conversions"));
    }

    static Existing campaign(JsonNode row) {
        return new Existing(
                Fields.text(row, "/campaign/id"),
                row.at("/campaign/name").asText(""),
                dayOrNull(row, "/campaign/startDateTime"),
                dayOrNull(row, "/campaign/endDateTime"));
    }

    private static LocalDate dayOrNull(JsonNode row, String pointer) {
        return Fields.isAbsent(row.at(pointer)) ? null : Fields.day(row, pointer);
    }
}
