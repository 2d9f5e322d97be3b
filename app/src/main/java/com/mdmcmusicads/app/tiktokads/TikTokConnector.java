package com.mdmcmusicads.app.tiktokads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.FetchPage;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.Probe;
import com.mdmcmusicads.app.adplatforms.QuietDays;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Campaigns on TikTok, as TikTok for Business counts them. A token of an advertiser lives until it is withdrawn. */
@Component
class TikTokConnector implements AdConnector {

    /** What TikTok gives by day in one report. */
    private static final int LONGEST_RANGE = 30;

    private static final int DAYS_AT_ONCE = 14;
    private static final String ENABLED = "STATUS_ENABLE";

    private final TikTokLine line;
    private final TikTokSettings settings;
    private final Clock clock;

    TikTokConnector(TikTokLine line, TikTokSettings settings, Clock clock) {
        this.line = line;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.TIKTOK;
    }

    @Override
    public List<CredentialField> fields() {
        return List.of(new CredentialField(TikTokLine.TOKEN, true, true));
    }

    @Override
    public Optional<String> accountId(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0]", "");
        return digits.matches("\\d{5,20}") ? Optional.of(digits) : Optional.empty();
    }

    @Override
    public Optional<ApiVersion> version() {
        return Optional.of(settings.spoken());
    }

    @Override
    public Probe probe(AdAccount account) {
        var said = advertiser(account);
        return new Probe(
                said.path("name").asText(account.accountId()),
                Fields.currency(said, "/currency"),
                zone(said),
                null,
                warnings(said));
    }

    @Override
    public FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor) {
        var span = DaySpan.of(from, to, cursor, DAYS_AT_ONCE);
        var said = advertiser(account);
        var currency = Fields.currency(said, "/currency");
        var report = line.list(
                account, TikTokReport.PATH, TikTokReport.question(account.accountId(), span, settings.views()));
        var read = TikTokReport.days(report.rows(), span, currency, settings.views());
        if (!report.isWhole()) {
            return new FetchPage(read, span.next(), true);
        }
        var campaigns = line.list(account, TikTokCampaigns.PATH, TikTokCampaigns.question(account.accountId()));
        var yesterday = LocalDate.now(clock.withZone(zone(said))).minusDays(1);
        var quiet = new QuietDays(span, yesterday, currency);
        return new FetchPage(
                quiet.fill(read, TikTokCampaigns.existing(campaigns.rows())), span.next(), !campaigns.isWhole());
    }

    @Override
    public int longestRangeDays() {
        return LONGEST_RANGE;
    }

    /** TikTok leaves out advertisers the token may not see, without a word. */
    private JsonNode advertiser(AdAccount account) {
        var data = line.get(
                account,
                "/advertiser/info/",
                Map.of(
                        "advertiser_ids",
                        TikTokReport.array(account.accountId()),
                        "fields",
                        TikTokReport.array(
                                "advertiser_id", "name", "currency", "timezone", "display_timezone", "status")));
        for (var one : Fields.list(data, "/list")) {
            if (one.path("advertiser_id").asText("").equals(account.accountId())) {
                return one;
            }
        }
        throw new AccessRefused("the token does not know advertiser " + account.accountId());
    }

    /** The zone the account is shown in; its other name is the same without summer time. */
    private static ZoneId zone(JsonNode advertiser) {
        return Fields.zone(
                advertiser,
                Fields.isAbsent(advertiser.path("display_timezone"))
                                || advertiser.path("display_timezone").asText().isBlank()
                        ? "/timezone"
                        : "/display_timezone");
    }

    private List<AdWarning> warnings(JsonNode advertiser) {
        var warnings = new ArrayList<AdWarning>();
        settings.spoken().warning(LocalDate.now(clock)).ifPresent(warnings::add);
        var status = advertiser.path("status").asText(ENABLED);
        if (!ENABLED.equals(status)) {
            warnings.add(AdWarning.of("tiktokads.warning.status", status));
        }
        return warnings;
    }
}
