package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.FetchPage;
import com.mdmcmusicads.app.adplatforms.Fields;
import com.mdmcmusicads.app.adplatforms.Probe;
import com.mdmcmusicads.app.adplatforms.QuietDays;
import com.mdmcmusicads.app.adplatforms.Renewal;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Campaigns on Facebook and Instagram, as Meta counts them. */
@Component
class MetaConnector implements AdConnector {

    private static final int LONGEST_RANGE = 90;
    private static final int DAYS_AT_ONCE = 14;
    private static final int ACTIVE = 1;

    private final MetaGraph graph;
    private final MetaInsights insights;
    private final MetaCampaigns campaigns;
    private final MetaTokens tokens;
    private final MetaSettings settings;
    private final Clock clock;

    MetaConnector(
            MetaGraph graph,
            MetaInsights insights,
            MetaCampaigns campaigns,
            MetaTokens tokens,
            MetaSettings settings,
            Clock clock) {
        this.graph = graph;
        this.insights = insights;
        this.campaigns = campaigns;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.META;
    }

    @Override
    public List<CredentialField> fields() {
        return Credentials.FIELDS;
    }

    @Override
    public Optional<String> accountId(String typed) {
        return Credentials.adAccount(typed);
    }

    @Override
    public Optional<ApiVersion> version() {
        return Optional.of(settings.spoken());
    }

    @Override
    public Probe probe(AdAccount account) {
        var known = tokens.look(account);
        if (known.isPresent() && !known.get().reads()) {
            throw new AdPlatformFailure.AccessRefused("the token has no permission ads_read");
        }
        var said = account(account, "name,currency,timezone_name,account_status");
        return new Probe(
                said.path("name").asText(account.accountId()),
                Fields.currency(said, "/currency"),
                Fields.zone(said, "/timezone_name"),
                known.map(MetaTokens.Knowledge::expiresAt).orElse(null),
                warnings(said, known));
    }

    @Override
    public FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor) {
        graph.checkRested(account);
        var span = DaySpan.of(from, to, cursor, DAYS_AT_ONCE);
        var read = insights.read(account, span);
        var said = account(account, "currency,timezone_name");
        var zone = Fields.zone(said, "/timezone_name");
        var yesterday = LocalDate.now(clock.withZone(zone)).minusDays(1);
        var quiet = new QuietDays(span, yesterday, Fields.currency(said, "/currency"));
        return new FetchPage(quiet.fill(read, campaigns.of(account, zone)), span.next(), false);
    }

    @Override
    public Optional<Renewal> renew(AdAccount account) {
        return tokens.renew(account);
    }

    @Override
    public int longestRangeDays() {
        return LONGEST_RANGE;
    }

    private JsonNode account(AdAccount account, String fields) {
        return graph.get(account, "/act_" + Credentials.adAccount(account), Map.of("fields", fields));
    }

    private List<AdWarning> warnings(JsonNode said, Optional<MetaTokens.Knowledge> known) {
        var warnings = new ArrayList<AdWarning>();
        settings.spoken().warning(LocalDate.now(clock)).ifPresent(warnings::add);
        if (known.isEmpty()) {
            warnings.add(AdWarning.of("metaads.warning.unknownEnd"));
        } else if (known.get().personal()) {
            warnings.add(AdWarning.of("metaads.warning.personal"));
        }
        var status = said.path("account_status").asInt(ACTIVE);
        if (status != ACTIVE) {
            warnings.add(AdWarning.of("metaads.warning.status", String.valueOf(status)));
        }
        return warnings;
    }
}
