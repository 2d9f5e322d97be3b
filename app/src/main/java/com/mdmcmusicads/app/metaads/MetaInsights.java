package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.Fields;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The figures of each campaign and day. Clicks are those on links, as the other platforms count them, not also likes and
 * the opening of a picture; views and conversions are what the settings say.
 */
@Component
class MetaInsights {

    private final MetaPages pages;
    private final MetaSettings settings;

    MetaInsights(MetaPages pages, MetaSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    List<AdDay> read(AdAccount account, DaySpan span) {
        return pages.all(account, "/act_" + Credentials.adAccount(account) + "/insights", params(span)).stream()
                .map(row -> day(row, span))
                .toList();
    }

    /** Attribution as the account sets it, which is what Ads Manager shows. */
    private Map<String, String> params(DaySpan span) {
        return Map.of(
                "level", "campaign",
                "time_increment", "1",
                "time_range", "{\"since\":\"%s\",\"until\":\"%s\"}".formatted(span.from(), span.to()),
                "use_unified_attribution_setting", "true",
                "fields", fields());
    }

    private String fields() {
        return Stream.of(
                        "account_currency",
                        "campaign_id",
                        "campaign_name",
                        "spend",
                        "impressions",
                        "inline_link_clicks",
                        "actions",
                        settings.views().field())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private AdDay day(JsonNode row, DaySpan span) {
        var day = Fields.day(row, "/date_start");
        if (!day.equals(Fields.day(row, "/date_stop")) || !span.holds(day)) {
            throw new AdPlatformFailure.BadAnswer("a row of other days than asked for: " + day);
        }
        return new AdDay(
                Fields.text(row, "/campaign_id"),
                row.path("campaign_name").asText(""),
                day,
                Fields.decimal(row, "/spend"),
                Fields.currency(row, "/account_currency"),
                Fields.whole(row, "/impressions"),
                settings.views().of(row),
                Fields.wholeOrZero(row, "/inline_link_clicks"),
                Actions.sum(row, "actions", settings.conversions()));
    }
}
