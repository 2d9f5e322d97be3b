package com.mdmcmusicads.app.googleads;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** YouTube campaigns, as Google Ads counts them. A refresh token does not run out by itself. */
@Component
class GoogleAdsConnector implements AdConnector {

    private static final int LONGEST_RANGE = 90;
    private static final int DAYS_AT_ONCE = 14;

    private final GoogleAdsSearch search;
    private final GoogleAdsSettings settings;
    private final Clock clock;

    GoogleAdsConnector(GoogleAdsSearch search, GoogleAdsSettings settings, Clock clock) {
        this.search = search;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public List<CredentialField> fields() {
        return Credentials.FIELDS;
    }

    @Override
    public Optional<String> accountId(String typed) {
        return Credentials.customer(typed);
    }

    @Override
    public Optional<ApiVersion> version() {
        return Optional.of(settings.spoken());
    }

    @Override
    public Probe probe(AdAccount account) {
        var customer = search.rows(account, Gaql.CUSTOMER).stream()
                .findFirst()
                .orElseThrow(() -> new AdPlatformFailure.BadAnswer("no customer in the answer"))
                .path("customer");
        return new Probe(
                customer.path("descriptiveName").asText(account.accountId()),
                Fields.currency(customer, "/currencyCode"),
                Fields.zone(customer, "/timeZone"),
                null,
                warnings(customer));
    }

    @Override
    public FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor) {
        var span = DaySpan.of(from, to, cursor, DAYS_AT_ONCE);
        var read = search.rows(account, Gaql.figures(span)).stream()
                .map(row -> GoogleAdsRow.day(row, span))
                .toList();
        return new FetchPage(withQuietDays(account, span, read), span.next(), false);
    }

    @Override
    public int longestRangeDays() {
        return LONGEST_RANGE;
    }

    private List<AdDay> withQuietDays(AdAccount account, DaySpan span, List<AdDay> read) {
        var rows = search.rows(account, Gaql.CAMPAIGNS);
        if (rows.isEmpty()) {
            return QuietDays.once(read);
        }
        var first = rows.get(0);
        var yesterday = LocalDate.now(clock.withZone(Fields.zone(first, "/customer/timeZone")))
                .minusDays(1);
        return new QuietDays(span, yesterday, Fields.currency(first, "/customer/currencyCode"))
                .fill(read, rows.stream().map(GoogleAdsRow::campaign).toList());
    }

    private List<AdWarning> warnings(JsonNode customer) {
        var warnings = new ArrayList<AdWarning>();
        settings.spoken().warning(LocalDate.now(clock)).ifPresent(warnings::add);
        if (customer.path("manager").asBoolean()) {
            warnings.add(AdWarning.of("googleads.warning.manager"));
        }
        if (customer.path("testAccount").asBoolean()) {
            warnings.add(AdWarning.of("googleads.warning.test"));
        }
        var status = customer.path("status").asText("ENABLED");
        if (!status.equals("ENABLED")) {
            warnings.add(AdWarning.of("googleads.warning.status", status));
        }
        return warnings;
    }
}
