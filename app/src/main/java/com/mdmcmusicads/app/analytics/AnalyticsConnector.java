package com.mdmcmusicads.app.analytics;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.BadAnswer;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.RangeTooLarge;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.mdmcmusicads.app.adplatforms.DaySpan;
import com.mdmcmusicads.app.adplatforms.FetchPage;
import com.mdmcmusicads.app.adplatforms.Probe;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Visitors by campaign, as Google Analytics 4 counts them. There a campaign has no number: it is known by its name, which
 * is its external id. The key of a service account lives until it is deleted.
 */
@Component
class AnalyticsConnector implements AdConnector {

    private static final int LONGEST_RANGE = 90;
    private static final int DAYS_AT_ONCE = 28;
    private static final int MOST_PAGES = 50;

    private final ReportLine line;
    private final AnalyticsSettings settings;
    private final Clock clock;

    AnalyticsConnector(ReportLine line, AnalyticsSettings settings, Clock clock) {
        this.line = line;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Platform platform() {
        return Platform.GA4;
    }

    @Override
    public List<CredentialField> fields() {
        return List.of(new CredentialField(AccessTokens.KEY, true, true));
    }

    @Override
    public Optional<String> accountId(String typed) {
        var digits = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^properties/", "");
        return digits.matches("\\d{5,20}") ? Optional.of(digits) : Optional.empty();
    }

    @Override
    public Optional<ApiVersion> version() {
        return Optional.of(settings.spoken());
    }

    /** The Data API does not say what a property is called; its number has to do. */
    @Override
    public Probe probe(AdAccount account) {
        var today = LocalDate.now(clock);
        var said = line.run(account, Question.knock(DaySpan.of(today.minusDays(1), today, null, 2)));
        return new Probe("GA4 " + account.accountId(), said.currency(), said.zone(), null, warnings(today));
    }

    @Override
    public FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor) {
        var span = DaySpan.of(from, to, cursor, DAYS_AT_ONCE);
        var visits = new Visits();
        var isPartial = false;
        var first = line.run(account, Question.of(span, 0));
        var report = first;
        long read = 0;
        for (var page = 1; page <= MOST_PAGES; page++) {
            visits.add(report.days());
            read += report.rows();
            isPartial |= report.isPartial() || report.rowCount() != first.rowCount();
            if (read >= report.rowCount()) {
                return new FetchPage(visits.days(), span.next(), isPartial);
            }
            if (report.rows() == 0) {
                throw new BadAnswer("an empty page before the end of the report");
            }
            report = line.run(account, Question.of(span, read));
        }
        throw new RangeTooLarge("more than " + MOST_PAGES + " pages of " + Question.PAGE + " rows");
    }

    @Override
    public int longestRangeDays() {
        return LONGEST_RANGE;
    }

    private List<AdWarning> warnings(LocalDate today) {
        return settings.spoken().warning(today).map(List::of).orElse(List.of());
    }
}
