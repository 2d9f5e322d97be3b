package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small TikTok for Business: advertisers, their campaigns, and reports in pages. Failures come with status 200, values
 * as text or as numbers, as TikTok mixes them. Whatever its documentation does not know is an objection.
 */
public final class FakeTikTok extends AdServer {

    public static final String TOKEN = "tiktok-long-lived-token-for-tests-0123456789";

    /** What connects an account. */
    public static final Map<String, String> CREDENTIALS = Map.of("tiktokToken", TOKEN);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNDER = "/open_api/v1.3";
    private static final int MOST_DAYS = 30;
    private static final int MOST_ROWS = 1000;

    private static final Set<String> REPORT_PARAMETERS = Set.of(
            "advertiser_id",
            "service_type",
            "report_type",
            "data_level",
            "dimensions",
            "metrics",
            "start_date",
            "end_date",
            "page",
            "page_size",
            "order_field",
            "order_type",
            "query_lifetime",
            "filtering",
            "enable_total_metrics");

    private static final Set<String> METRICS = Set.of(
            "campaign_name",
            "spend",
            "impressions",
            "clicks",
            "ctr",
            "cpc",
            "cpm",
            "reach",
            "conversion",
            "cost_per_conversion",
            "video_play_actions",
            "video_watched_2s",
            "video_watched_6s");

    private volatile int pageSize = MOST_ROWS;
    private volatile Runnable afterFirstPage = () -> {};

    /** TikTok gives at most this many rows a page today. */
    public void pagesOf(int rows) {
        pageSize = rows;
    }

    /** Something happens while the pages of a report are read. */
    public void betweenPages(Runnable happening) {
        afterFirstPage = happening;
    }

    @Override
    Said answer(AdCall call) {
        if (call.header("Authorization") != null) {
            objectTo("a header Authorization");
        }
        if (!TOKEN.equals(call.header("Access-Token"))) {
            return failed(40105, "Access token is incorrect or has been revoked.");
        }
        return switch (call.path()) {
            case UNDER + "/advertiser/info/" -> advertisers(call);
            case UNDER + "/campaign/get/" -> campaigns(call);
            case UNDER + "/report/integrated/get/" -> report(call);
            default -> new Said(404, "404 page not found");
        };
    }

    private Said advertisers(AdCall call) {
        var data = JSON.createObjectNode();
        var list = data.putArray("list");
        for (var id : array(call, "advertiser_ids")) {
            var account = books().find(id.asText());
            if (account != null) {
                list.addObject()
                        .put("advertiser_id", account.id())
                        .put("name", account.name())
                        .put("currency", account.currency())
                        .put("timezone", "Etc/GMT-1")
                        .put("display_timezone", account.zone())
                        .put("status", account.campaigns().isEmpty() ? "STATUS_DISABLE" : "STATUS_ENABLE");
            }
        }
        return fine(data);
    }

    private Said campaigns(AdCall call) {
        var account = books().find(call.query().get("advertiser_id"));
        var rows = account.campaigns().values().stream()
                .map(campaign -> JSON.createObjectNode()
                        .put("campaign_id", campaign.id())
                        .put("campaign_name", campaign.name())
                        .put("create_time", campaign.from() + " 09:12:44")
                        .put("modify_time", (campaign.to() == null ? campaign.from() : campaign.to()) + " 18:01:02")
                        .put("operation_status", campaign.runs() ? "ENABLE" : "DISABLE"))
                .toList();
        return page(call, rows);
    }

    private Said report(AdCall call) {
        var account = books().find(call.query().get("advertiser_id"));
        if (account == null) {
            return failed(40001, "No permission to operate advertiser.");
        }
        object(call);
        var from = LocalDate.parse(call.query().get("start_date"));
        var to = LocalDate.parse(call.query().get("end_date"));
        if (from.plusDays(MOST_DAYS).isBefore(to.plusDays(1))) {
            return failed(40002, "The time range for stat_time_day must not exceed 30 days.");
        }
        var answer = page(call, account.between(from, to).map(FakeTikTok::row).toList());
        if ("1".equals(call.query().get("page"))) {
            afterFirstPage.run();
        }
        return answer;
    }

    private void object(AdCall call) {
        call.query().keySet().stream()
                .filter(name -> !REPORT_PARAMETERS.contains(name))
                .forEach(name -> objectTo("unknown parameter " + name));
        array(call, "metrics").forEach(metric -> {
            if (!METRICS.contains(metric.asText())) {
                objectTo("unknown metric " + metric);
            }
        });
        if (!"[\"campaign_id\",\"stat_time_day\"]".equals(call.query().get("dimensions"))
                || !"BASIC".equals(call.query().get("report_type"))
                || !"AUCTION".equals(call.query().get("service_type"))
                || !"AUCTION_CAMPAIGN".equals(call.query().get("data_level"))) {
            objectTo("another report: " + call.query());
        }
    }

    private static ObjectNode row(AdBooks.Day day) {
        var row = JSON.createObjectNode();
        row.putObject("dimensions")
                .put("campaign_id", day.campaign().id())
                .put("stat_time_day", day.day() + " 00:00:00");
        row.putObject("metrics")
                .put("campaign_name", day.campaign().name())
                .put("spend", day.spend().toPlainString())
                .put("impressions", String.valueOf(day.impressions()))
                .put("clicks", String.valueOf(day.clicks()))
                .put("conversion", day.conversions().toPlainString())
                .put("video_play_actions", day.views() * 3)
                .put("video_watched_2s", day.views() * 2)
                .put("video_watched_6s", day.views());
        return row;
    }

    private Said page(AdCall call, List<ObjectNode> rows) {
        var page = Integer.parseInt(call.query().getOrDefault("page", "1"));
        var wanted = Integer.parseInt(call.query().getOrDefault("page_size", "10"));
        if (wanted > MOST_ROWS) {
            return failed(40002, "page_size: Input should be less than or equal to 1000");
        }
        var size = Math.min(wanted, pageSize);
        var data = JSON.createObjectNode();
        var list = data.putArray("list");
        rows.stream().skip((page - 1L) * size).limit(size).forEach(list::add);
        data.putObject("page_info")
                .put("page", page)
                .put("page_size", size)
                .put("total_number", rows.size())
                .put("total_page", (rows.size() + size - 1) / size);
        return fine(data);
    }

    private static JsonNode array(AdCall call, String parameter) {
        try {
            return JSON.readTree(call.query().getOrDefault(parameter, "[]"));
        } catch (IOException noList) {
            throw new UncheckedIOException(parameter + " is no list", noList);
        }
    }

    @Override
    Said failure(AdFault fault, AdCall call) {
        return switch (fault) {
            case THROTTLED -> new Said(429, envelope(40100, "Too many requests", null), Map.of("Retry-After", "30"));
            case THROTTLED_WITHOUT_END -> failed(40100, "Too many requests. Please retry in some time.");
            case EXPIRED -> failed(40105, "Access token is incorrect or has been revoked.");
            case REFUSED -> failed(40001, "No permission to operate advertiser.");
            case TOO_MUCH -> failed(40002, "Invalid parameter");
            case SERVER_ERROR -> failed(50000, "System error");
            case INDISCREET -> failed(40105, "Access token " + TOKEN + " is incorrect");
            default -> throw new IllegalArgumentException(fault + " is not for TikTok");
        };
    }

    private static Said fine(JsonNode data) {
        return new Said(200, envelope(0, "OK", data));
    }

    private static Said failed(int code, String message) {
        return new Said(200, envelope(code, message, null));
    }

    private static String envelope(int code, String message, JsonNode data) {
        var said = JSON.createObjectNode()
                .put("code", code)
                .put("message", message)
                .put("request_id", "202611220501330101");
        said.set("data", data == null ? JSON.createObjectNode() : data);
        return said.toString();
    }
}
