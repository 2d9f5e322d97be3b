package com.mdmcmusicads.app.tiktokads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.Fields;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report by campaign and day: how it is asked for, and how its rows are read. */
final class TikTokReport {

    static final String PATH = "/report/integrated/get/";

    private TikTokReport() {}

    static Map<String, String> question(String advertiser, DaySpan span, TikTokViews views) {
        return Map.of(
                "advertiser_id",
                advertiser,
                "service_type",
                "AUCTION",
                "report_type",
                "BASIC",
                "data_level",
                "AUCTION_CAMPAIGN",
                "dimensions",
                array("campaign_id", "stat_time_day"),
                "metrics",
                array("campaign_name", "spend", "impressions", "clicks", "conversion", views.metric()),
                "start_date",
                span.from().toString(),
                "end_date",
                span.to().toString());
    }

    /** Lists stand in the address as JSON. */
    static String array(String... words) {
        return Stream.of(words).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    static List<AdDay> days(List<JsonNode> rows, DaySpan span, Currency currency, TikTokViews views) {
        return rows.stream()
                .map(row -> day(row, currency, views))
                .filter(day -> span.holds(day.day()))
                .toList();
    }

    private static AdDay day(JsonNode row, Currency currency, TikTokViews views) {
        var campaign = Fields.text(row, "/dimensions/campaign_id");
        var name = row.at("/metrics/campaign_name").asText("");
        return new AdDay(
                campaign,
                name.isBlank() ? campaign : name,
                Fields.day(row, "/dimensions/stat_time_day"),
                Fields.decimal(row, "/metrics/spend"),
                currency,
                Fields.whole(row, "/metrics/impressions"),
                Fields.whole(row, "/metrics/" + views.metric()),
                Fields.whole(row, "/metrics/clicks"),
                Fields.decimal(row, "/metrics/conversion"));
    }
}
