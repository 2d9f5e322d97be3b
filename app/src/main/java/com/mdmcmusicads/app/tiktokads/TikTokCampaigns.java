package com.mdmcmusicads.app.tiktokads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.QuietDays.Existing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The campaigns of an advertiser and the days on which they could run: from the day they were made; one that is switched
 * off, to the day it was last changed, because nobody knows more.
 */
final class TikTokCampaigns {

    static final String PATH = "/campaign/get/";

    private static final String OFF = "DISABLE";

    private TikTokCampaigns() {}

    static Map<String, String> question(String advertiser) {
        return Map.of(
                "advertiser_id",
                advertiser,
                "fields",
                TikTokReport.array("campaign_id", "campaign_name", "create_time", "modify_time", "operation_status"));
    }

    static List<Existing> existing(List<JsonNode> rows) {
        return rows.stream().map(TikTokCampaigns::existing).toList();
    }

    private static Existing existing(JsonNode row) {
        var id = Fields.text(row, "/campaign_id");
        var isOff = OFF.equals(row.path("operation_status").asText(""));
        return new Existing(
                id,
                row.path("campaign_name").asText(id),
                dayOrNull(row, "/create_time"),
                isOff ? dayOrNull(row, "/modify_time") : null);
    }

    private static LocalDate dayOrNull(JsonNode row, String pointer) {
        return Fields.isAbsent(row.at(pointer)) || row.at(pointer).asText().isBlank() ? null : Fields.day(row, pointer);
    }
}
