package com.mdmcmusicads.app.budgets;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static com.mdmcmusicads.app.platforms.Platform.META;
import static com.mdmcmusicads.app.platforms.Platform.TIKTOK;
import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.pacing.Band;
import com.mdmcmusicads.app.pacing.Shape;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How campaigns stand, and who may say how they are watched, on the real database. */
@IntegrationTest
class BudgetDeskIT {

    private static final KpiSource API = new KpiSource(KpiSource.Kind.API, "api:test", null);

    @Autowired
    BudgetDesk desk;

    @Autowired
    RuleDesk rules;

    @Autowired
    PaceLights lights;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    KpiDesk kpis;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestPeople people;

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void aCampaignIsReadPlatformByPlatform() {
        var id = campaign();
        spend(id, META, 33);
        spend(id, YOUTUBE, 60);
        var readings = desk.readings(List.of(id)).get(id);

        assertThat(readings).extracting(BudgetReading::platform).containsExactly(YOUTUBE, META, TIKTOK);
        assertThat(readings).extracting(BudgetReading::light).containsExactly(Light.RED, Light.GREEN, Light.GREY);
        var meta = readings.get(1);
        assertThat(meta.spent()).isEqualByComparingTo("330.00");
        assertThat(meta.pace().band()).isEqualTo(Band.ON);
        assertThat(meta.pace().daysElapsed()).isEqualTo(10);
        assertThat(meta.pace().neededDaily()).isEqualByComparingTo("33.50");
        assertThat(meta.forecast().projected()).isEqualByComparingTo("990.00");
        assertThat(meta.course()).hasSize(30);
        assertThat(meta.course().get(9).spent()).isEqualByComparingTo("330");
        assertThat(meta.course().get(10).spent()).isNull();
        assertThat(meta.course().get(29).planned()).isEqualByComparingTo("1000.00");
        assertThat(readings.get(2).lastDay()).isNull();
    }

    @Test
    void theLightOfACampaignIsThatOfItsWorstPlatform() {
        var id = campaign();
        spend(id, META, 33);
        spend(id, TIKTOK, 38);
        var light = lights.lights(List.of(id)).get(id);

        assertThat(light.light()).isEqualTo(Light.ORANGE);
        assertThat(light.spent().amount()).isEqualByComparingTo("710.00");
        assertThat(light.spentPercent()).isEqualTo(24);
        assertThat(light.sentences()).hasSize(3).anyMatch(words -> words.contains("au-dessus du plan"));
    }

    @Test
    void manyCampaignsAskNoMoreThanOne() {
        var one = List.of(campaign());
        var many = Stream.generate(this::campaign).limit(12).toList();

        assertThat(statements(() -> desk.readings(many))).isEqualTo(statements(() -> desk.readings(one)));
        assertThat(statements(() -> desk.judge(many))).isEqualTo(statements(() -> desk.judge(one)));
    }

    @Test
    void rulesAreKeptWithTheTrailOfWhoChangedThem() {
        people.be(people.somebody(Role.PM));
        var id = campaign();
        var own = new BudgetRules(
                List.of(110, 90, 90), Shape.BACK_LOADED, BudgetRules.USUAL.pattern(), new BigDecimal("7.5"));
        rules.change(id, META, own, 0);

        assertThat(rules.rules(id).get(META).rules()).isEqualTo(own);
        assertThat(own.thresholds()).containsExactly(90, 110);
        assertThat(rules.rules(id).get(YOUTUBE)).isEqualTo(Versioned.USUAL);
        assertThat(trail.of(new Subject("campaign", id), 5))
                .anyMatch(entry -> entry.action().equals("budget-rules.changed"));
        assertThat(desk.readings(List.of(id)).get(id).get(1).rules()).isEqualTo(own);
        assertThatThrownBy(() -> rules.change(id, META, BudgetRules.USUAL, 0)).isInstanceOf(RulesClash.class);
        rules.change(id, META, BudgetRules.USUAL, 1);
        assertThat(rules.rules(id).get(META)).isEqualTo(new Versioned(BudgetRules.USUAL, 2));
    }

    @Test
    void rulesThatMakeNoSenseAreRefused() {
        var id = campaign();

        assertThatThrownBy(() -> rules.change(id, META, rules(List.of(0), "5"), 0))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rules.change(id, META, rules(List.of(301), "5"), 0))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rules.change(id, META, rules(List.of(50), "50.1"), 0))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rules.change(id, META, rules(List.of(50), "-1"), 0))
                .isInstanceOf(InvalidInput.class);
        rules.change(id, META, rules(List.of(), "0"), 0);
        assertThat(rules.rules(id).get(META).rules().thresholds()).isEmpty();
    }

    @Test
    void readersReadAndOnlyProjectManagersChange() {
        var id = campaign();
        people.be(people.somebody(Role.SALES));
        assertThat(rules.rules(id)).hasSize(3);
        assertThat(desk.readings(List.of(id))).containsKey(id);
        assertThatThrownBy(() -> rules.change(id, META, BudgetRules.USUAL, 0))
                .isInstanceOf(AccessDeniedException.class);

        people.be(people.somebody(Role.SUPPORT));
        assertThatThrownBy(() -> rules.rules(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.readings(List.of(id))).isInstanceOf(AccessDeniedException.class);
    }

    private static BudgetRules rules(List<Integer> thresholds, String tolerance) {
        return new BudgetRules(thresholds, Shape.EVEN, BudgetRules.USUAL.pattern(), new BigDecimal(tolerance));
    }

    private String campaign() {
        return samples.live(
                samples.today().minusDays(10),
                samples.today().plusDays(19),
                on(YOUTUBE, "1000.00"),
                on(META, "1000.00"),
                on(TIKTOK, "1000.00"));
    }

    private void spend(String id, Platform platform, int aDay) {
        kpis.ingest(
                API,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(back -> new KpiRow(
                                id,
                                platform,
                                samples.today().minusDays(back),
                                BigDecimal.valueOf(aDay),
                                1000L,
                                500L,
                                20L,
                                null,
                                Money.EURO))
                        .toList());
    }

    /** How many statements this thread has prepared meanwhile. */
    private static long statements(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var before = log.getLevel();
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(seen);
        try {
            work.run();
        } finally {
            log.detachAppender(seen);
            log.setLevel(before);
        }
        Collection<ILoggingEvent> all = List.copyOf(seen.list);
        var me = Thread.currentThread().getName();
        return all.stream()
                .filter(event -> event.getThreadName().equals(me))
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
