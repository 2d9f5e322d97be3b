package com.mdmcmusicads.app.adfakes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A small Graph API: ad accounts, their campaigns and insights in pages, tokens that are looked at and exchanged. Whatever
 * Meta's description does not allow is an objection.
 */
public final class FakeMeta extends AdServer {

    public static final String TOKEN = "EAAGsystemUserTokenForTests0123456789";
    public static final String APP_ID = "4711";
    public static final String APP_SECRET = "app-secret-for-tests";

    /** What connects an account. */
    public static final Map<String, String> CREDENTIALS =
            Map.of("accessToken", TOKEN, "appId", APP_ID, "appSecret", APP_SECRET);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ACCOUNT = Pattern.compile("/v25\\.0/act_(\\d+)(?:/(\\w+))?");
    private static final Pattern RANGE = Pattern.compile("\\{\"since\":\"([\\d-]+)\",\"until\":\"([\\d-]+)\"}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");
    private static final int DEFAULT_LIMIT = 25;

    private final MetaContract contract = new MetaContract();
    private final Map<String, Integer> heaviest = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> usage = new ConcurrentHashMap<>();
    private volatile String token = TOKEN;
    private volatile long tokenEnds;
    private volatile String tokenType = "SYSTEM_USER";
    private volatile List<String> scopes = List.of("ads_read", "business_management");
    private volatile String nextHost;

    /** Pages of this account with more rows are too much for Meta today. */
    public void heaviestPage(String account, int rows) {
        heaviest.put(account, rows);
    }

    /** The headers with which answers about this account say how much of the allowance is used. */
    public void usage(String account, Map<String, String> headers) {
        usage.put(account, headers);
    }

    /** The token's end as seconds of the epoch, 0 for never; whose it is; what it may do. */
    public void token(long ends, String type, String... allowed) {
        tokenEnds = ends;
        tokenType = type;
        scopes = List.of(allowed);
    }

    /** From now on only this token is good. */
    public void tokenIs(String other) {
        token = other;
    }

    /** Where the next page is said to be; null: here. */
    public void nextPagesAt(String base) {
        nextHost = base;
    }

    @Override
    Said answer(AdCall call) {
        if (call.path().endsWith("/debug_token")) {
            return debug(call);
        }
        if (call.path().endsWith("/oauth/access_token")) {
            return exchange(call);
        }
        var place = ACCOUNT.matcher(call.path());
        if (!("Bearer " + token).equals(call.header("Authorization"))) {
            return failed(400, 190, 463, "Error validating access token: Session has expired.", false);
        }
        if (!proof(token).equals(call.query().get("appsecret_proof"))) {
            objectTo("no proof of the app's secret in " + call.path());
        }
        var account = place.matches() ? books().find(place.group(1)) : null;
        if (account == null) {
            return failed(400, 100, 33, "Unsupported get request. Object does not exist.", false);
        }
        return answer(call, account, String.valueOf(place.group(2)));
    }

    private Said answer(AdCall call, AdBooks.Account account, String edge) {
        var limit = Integer.parseInt(call.query().getOrDefault("limit", String.valueOf(DEFAULT_LIMIT)));
        if (!edge.equals("null") && limit > heaviest.getOrDefault(account.id(), Integer.MAX_VALUE)) {
            return failed(
                    500, 1, 0, "Please reduce the amount of data you're asking for, then retry your request", false);
        }
        var body = switch (edge) {
            case "insights" -> page(call, insights(call, account), limit);
            case "campaigns" -> page(call, campaigns(call, account), limit);
            default -> account(account);
        };
        return new Said(200, body.toString(), usage.getOrDefault(account.id(), Map.of()));
    }

    private List<ObjectNode> insights(AdCall call, AdBooks.Account account) {
        contract.faults(call.query()).forEach(this::objectTo);
        var range = RANGE.matcher(call.query().getOrDefault("time_range", ""));
        if (!range.matches() || !"1".equals(call.query().get("time_increment"))) {
            objectTo("insights of " + call.query());
            return List.of();
        }
        var fields = Set.of(call.query().get("fields").split(","));
        var rows = account.between(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)))
                .map(day -> insight(account, day, fields))
                .toList();
        rows.forEach(row -> contract.rowFaults(row).forEach(this::objectTo));
        return rows;
    }

    private static ObjectNode insight(AdBooks.Account account, AdBooks.Day day, Set<String> fields) {
        var row = JSON.createObjectNode();
        row.put("account_currency", account.currency())
                .put("campaign_id", day.campaign().id())
                .put("campaign_name", day.campaign().name())
                .put("spend", day.spend().toPlainString())
                .put("impressions", String.valueOf(day.impressions()));
        if (day.clicks() > 0) {
            row.put("inline_link_clicks", String.valueOf(day.clicks()));
        }
        var actions = JSON.createArrayNode();
        action(actions, "video_view", String.valueOf(day.views()), day.views() > 0);
        action(actions, "post_engagement", String.valueOf(day.views() + day.clicks()), true);
        action(
                actions,
                "offsite_conversion.fb_pixel_lead",
                day.conversions().toPlainString(),
                day.conversions().signum() > 0);
        row.set("actions", actions);
        var thruplays = JSON.createArrayNode();
        action(thruplays, "video_view", String.valueOf(day.views() / 2), day.views() > 1);
        row.set("video_thruplay_watched_actions", thruplays);
        row.retain(fields);
        row.put("date_start", day.day().toString()).put("date_stop", day.day().toString());
        return row;
    }

    private static void action(ArrayNode actions, String type, String value, boolean taken) {
        if (taken) {
            actions.addObject().put("action_type", type).put("value", value).put("7d_click", value);
        }
    }

    private List<ObjectNode> campaigns(AdCall call, AdBooks.Account account) {
        if (!"[\"ACTIVE\"]".equals(call.query().get("effective_status"))) {
            objectTo("campaigns of " + call.query());
        }
        var zone = ZoneId.of(account.zone());
        return account.running().stream()
                .map(campaign -> {
                    var row = JSON.createObjectNode()
                            .put("id", campaign.id())
                            .put("name", campaign.name())
                            .put(
                                    "created_time",
                                    MOMENT.format(campaign.from()
                                            .minusDays(3)
                                            .atTime(9, 0)
                                            .atZone(zone)))
                            .put(
                                    "start_time",
                                    MOMENT.format(campaign.from().atTime(9, 0).atZone(zone)));
                    return campaign.to() == null
                            ? row
                            : row.put(
                                    "stop_time",
                                    MOMENT.format(campaign.to().atTime(23, 0).atZone(zone)));
                })
                .toList();
    }

    private static ObjectNode account(AdBooks.Account account) {
        return JSON.createObjectNode()
                .put("name", account.name())
                .put("currency", account.currency())
                .put("timezone_name", account.zone())
                .put("account_status", account.name().startsWith("Unsettled") ? 3 : 1)
                .put("id", "act_" + account.id());
    }

    private ObjectNode page(AdCall call, List<ObjectNode> rows, int limit) {
        var first = Integer.parseInt(call.query().getOrDefault("after", "0"));
        var end = Math.min(first + limit, rows.size());
        var page = JSON.createObjectNode();
        page.putArray("data").addAll(new ArrayList<>(rows.subList(first, end)));
        var paging = page.putObject("paging");
        paging.putObject("cursors").put("before", String.valueOf(first)).put("after", String.valueOf(end));
        if (end < rows.size()) {
            paging.put(
                    "next",
                    (nextHost == null ? base() : nextHost) + call.path() + "?access_token=" + TOKEN + "&limit=" + limit
                            + "&after=" + end);
        }
        return page;
    }

    private Said debug(AdCall call) {
        if (!(APP_ID + "|" + APP_SECRET).equals(call.query().get("access_token"))) {
            return failed(400, 190, 0, "Invalid OAuth access token signature.", false);
        }
        var known = token.equals(call.query().get("input_token"));
        var data = JSON.createObjectNode();
        var inner = data.putObject("data")
                .put("app_id", APP_ID)
                .put("type", tokenType)
                .put("is_valid", known)
                .put("expires_at", tokenEnds);
        var list = inner.putArray("scopes");
        scopes.forEach(list::add);
        if (!known) {
            inner.putObject("error").put("code", 190).put("subcode", 463).put("message", "Session has expired.");
        }
        return new Said(200, data.toString());
    }

    private Said exchange(AdCall call) {
        var query = call.query();
        if (!APP_SECRET.equals(query.get("client_secret")) || !APP_ID.equals(query.get("client_id"))) {
            return failed(400, 1, 0, "Error validating client secret.", false);
        }
        if (!"fb_exchange_token".equals(query.get("grant_type")) || !token.equals(query.get("fb_exchange_token"))) {
            return failed(400, 190, 463, "Session has expired.", false);
        }
        token = TOKEN + "Renewed";
        return new Said(
                200, "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":5184000}".formatted(token));
    }

    @Override
    Said failure(AdFault fault, AdCall call) {
        var account = Stream.of(call.path().split("/"))
                .filter(part -> part.startsWith("act_"))
                .findFirst()
                .orElse("act_0")
                .substring("act_".length());
        var regain = Map.of(
                "X-Business-Use-Case-Usage",
                ("{\"%s\":[{\"type\":\"ads_insights\",\"call_count\":100,\"total_cputime\":41,\"total_time\":38,"
                                + "\"estimated_time_to_regain_access\":2}]}")
                        .formatted(account));
        return switch (fault) {
            case THROTTLED -> failed(400, 80000, 2446079, "There have been too many calls.", false, regain);
            case THROTTLED_WITHOUT_END -> failed(400, 17, 2446079, "User request limit reached", false);
            case EXPIRED -> failed(400, 190, 463, "Error validating access token: Session has expired.", false);
            case REFUSED -> failed(403, 200, 0, "Ad account owner has NOT grant ads_read permission", false);
            case TOO_MUCH -> failed(400, 100, 1487534, "Invalid parameter", false);
            case INDISCREET -> failed(400, 190, 0, "Malformed access token " + token, false);
            default -> failed(500, 2, 0, "An unexpected error has occurred. Please retry later.", true);
        };
    }

    private static Said failed(int status, int code, int subcode, String message, boolean passes) {
        return failed(status, code, subcode, message, passes, Map.of());
    }

    private static Said failed(
            int status, int code, int subcode, String message, boolean passes, Map<String, String> headers) {
        var body = JSON.createObjectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", "OAuthException")
                .put("code", code)
                .put("error_subcode", subcode)
                .put("is_transient", passes)
                .put("fbtrace_id", "AbCdEf123");
        return new Said(status, body.toString(), headers);
    }

    private static String proof(String token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(APP_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
