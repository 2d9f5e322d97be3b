package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.QuietDays.Existing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which campaigns run, for the days on which nothing happened; those at rest are told by nobody. */
@Component
class MetaCampaigns {

    /** Meta writes {@code 2026-11-02T09:00:00+0100}. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    private final MetaPages pages;

    MetaCampaigns(MetaPages pages) {
        this.pages = pages;
    }

    List<Existing> of(AdAccount account, ZoneId zone) {
        var path = "/act_" + Credentials.adAccount(account) + "/campaigns";
        return pages
                .all(
                        account,
                        path,
                        Map.of(
                                "fields",
                                "id,name,created_time,start_time,stop_time",
                                "effective_status",
                                "[\"ACTIVE\"]"))
                .stream()
                .map(row -> existing(row, zone))
                .toList();
    }

    private static Existing existing(JsonNode row, ZoneId zone) {
        var start = Fields.isAbsent(row.path("start_time")) ? "/created_time" : "/start_time";
        return new Existing(
                Fields.text(row, "/id"),
                row.path("name").asText(""),
                day(row, start, zone),
                day(row, "/stop_time", zone));
    }

    private static LocalDate day(JsonNode row, String pointer, ZoneId zone) {
        if (Fields.isAbsent(row.at(pointer))) {
            return null;
        }
        try {
            return OffsetDateTime.parse(Fields.text(row, pointer), MOMENT)
                    .atZoneSameInstant(zone)
                    .toLocalDate();
        } catch (DateTimeException unreadable) {
            throw new AdPlatformFailure.BadAnswer("no moment in " + pointer);
        }
    }
}
