package com.mdmcmusicads.app.adfakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.Throttled;
import com.mdmcmusicads.app.adplatforms.FetchPage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every connector, over the socket of its own made-up platform. */
public interface ConnectorContract {

    LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    Clock NOW = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);

    RecursiveComparisonConfiguration SAME_AMOUNTS = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    Tried tried();

    /** Opens the account with its one campaign, which has no figures yet. */
    AdBooks.Account book();

    @AfterEach
    default void nothingWasAgainstTheContract() {
        tried().platform().close();
        assertThat(tried().platform().objections()).isEmpty();
    }

    @Test
    default void readsWhatEachCampaignDidOnEachDay() {
        monday();

        var page = fetch();

        assertThat(page.days())
                .usingRecursiveFieldByFieldElementComparator(SAME_AMOUNTS)
                .containsExactly(tried().read());
        assertThat(page.next()).isNull();
        assertThat(page.partial()).isFalse();
    }

    @Test
    default void aRestatedDayIsReadAsItIsNow() {
        var book = monday();
        fetch();
        book.day(tried().campaign(), MONDAY, "11.00", 990, 395, 29, "3");

        assertThat(fetch().days())
                .singleElement()
                .satisfies(day -> assertThat(day.clicks()).isEqualTo(29))
                .satisfies(day -> assertThat(day.conversions()).isEqualByComparingTo("3"));
    }

    @ParameterizedTest
    @CsvSource({
        "THROTTLED_WITHOUT_END, THROTTLED",
        "EXPIRED, CONNECTION_EXPIRED",
        "REFUSED, ACCESS_REFUSED",
        "SERVER_ERROR, UNREACHABLE",
        "PROXY_PAGE, UNREACHABLE",
        "GARBAGE, BAD_ANSWER",
        "NONSENSE, BAD_ANSWER",
        "CUT, UNREACHABLE",
        "HALF, UNREACHABLE",
        "SLOW, UNREACHABLE",
        "ENDLESS, RANGE_TOO_LARGE",
        "HANGS_UP, UNREACHABLE",
        "REDIRECT, BAD_ANSWER"
    })
    default void whatGoesWrongHasANameAndPasses(AdFault fault, String code) {
        monday();

        assertThat(meet(fault).code()).isEqualTo(code);

        tried().platform().heal(tried().question());
        assertThat(fetch().days()).hasSize(1);
    }

    @Test
    default void whoAsksForPatienceIsLeftAlone() {
        monday();
        assertThat(meet(AdFault.THROTTLED))
                .isInstanceOfSatisfying(
                        Throttled.class,
                        throttled -> assertThat(throttled.retryAfter()).contains(tried().pause()));
        var asked = tried().platform().calls("").size();
        tried().platform().heal(tried().question());

        assertThat(catchThrowableOfType(Throttled.class, this::fetch)).isNotNull();
        assertThat(tried().platform().calls("")).hasSize(asked);
    }

    /** How the connector puts it when its question about figures meets the fault; no secret is ever in its words. */
    default AdPlatformFailure meet(AdFault fault) {
        tried().platform().play(tried().question(), fault);
        var failure = catchThrowableOfType(AdPlatformFailure.class, this::fetch);
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage()).doesNotContain(tried().secrets());
        return failure;
    }

    private FetchPage fetch() {
        return tried().connector().fetch(tried().account(), MONDAY, MONDAY, null);
    }

    private AdBooks.Account monday() {
        return book().day(tried().campaign(), MONDAY, "12.34", 1000, 400, 30, "2");
    }

    /**
     * A connector with the platform it asks.
     *
     * @param question the part of an address by which the question about figures is known
     * @param campaign the one {@link #book()} opens
     * @param read what the connector makes of 12.34 spent for 1000 impressions, 400 views, 30 clicks and 2 conversions
     * @param pause how long the platform asks for when it throttles
     * @param secrets what no message may repeat
     */
    record Tried(
            AdServer platform,
            AdConnector connector,
            AdAccount account,
            String question,
            String campaign,
            AdDay read,
            Duration pause,
            List<String> secrets) {

        /** Of a platform that counts all there is to count. */
        public static AdDay day(String campaign, String name) {
            return new AdDay(
                    campaign,
                    name,
                    MONDAY,
                    new BigDecimal("12.34"),
                    Currency.getInstance("EUR"),
                    1000L,
                    400L,
                    30L,
                    new BigDecimal("2"));
        }
    }
}
