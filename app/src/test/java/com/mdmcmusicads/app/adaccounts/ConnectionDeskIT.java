package com.mdmcmusicads.app.adaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.AdPlatformServers;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.TestAnswer.Outcome;
import com.mdmcmusicads.app.adfakes.AdFault;
import com.mdmcmusicads.app.adfakes.FakeAnalytics;
import com.mdmcmusicads.app.adfakes.FakeTikTok;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** Accounts of the made-up platforms, connected, tested, changed and removed. */
@IntegrationTest
@WithMockUser(roles = "ADMIN")
class ConnectionDeskIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    ConnectionDesk desk;

    @Autowired
    AdAccountDesk accounts;

    @Autowired
    Prober prober;

    @Autowired
    SeenCampaigns campaigns;

    @Autowired
    ExpiryWatch watch;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private final String number =
            String.valueOf(ThreadLocalRandom.current().nextLong(7_000_000_000_000L, 7_999_999_999_999L));

    @Test
    void everyPlatformCanBeConnected() {
        assertThat(desk.platforms()).containsExactly(Platform.values());
    }

    @Test
    void anAccountThatAnswersIsOpenAndItsCampaignsAreKnown() {
        var yesterday = LocalDate.now(clock.withZone(PARIS)).minusDays(1);
        AdPlatformServers.TIKTOK
                .books()
                .open(number, "Label Aurore", "EUR", "Europe/Paris")
                .campaign("c" + number, "Aurore · single", yesterday, null)
                .day("c" + number, yesterday, "12.50", 900, 300, 20, "1");
        var id = tiktok("");
        assertThat(shown(id).state()).isEqualTo(State.NEW);

        var answer = prober.test(id);

        assertThat(answer.outcome()).isEqualTo(Outcome.OK);
        assertThat(answer.campaigns()).isEqualTo(1);
        assertThat(shown(id))
                .satisfies(account -> assertThat(account.isOpen()).isTrue())
                .satisfies(account -> assertThat(account.name()).isEqualTo("Label Aurore"))
                .satisfies(account ->
                        assertThat(account.currency().getCurrencyCode()).isEqualTo("EUR"))
                .satisfies(account -> assertThat(account.zone()).isEqualTo(PARIS));
        assertThat(campaigns.of(id, 5)).extracting(SeenCampaigns.Seen::name).containsExactly("Aurore · single");
    }

    @Test
    void aPropertyOfAnalyticsAnswersToTheKeyOfItsServiceAccount() {
        AdPlatformServers.ANALYTICS.books().open(number, "Site", "EUR", "Europe/Paris");
        var id = desk.add(new NewConnection(Platform.GA4, "properties/" + number, "Site", FakeAnalytics.credentials()));

        assertThat(prober.test(id).outcome()).isEqualTo(Outcome.OK);
        assertThat(shown(id).accountId()).isEqualTo(number);
    }

    @Test
    void whatThePlatformSaysIsToldApart() {
        AdPlatformServers.TIKTOK.books().open(number, "Label", "EUR", "Europe/Paris");
        var id = tiktok("Label");

        assertThat(after(AdFault.SERVER_ERROR, id)).isEqualTo(Outcome.UNREACHABLE);
        assertThat(shown(id).state()).as("that says nothing of the credentials").isEqualTo(State.NEW);
        assertThat(after(AdFault.REFUSED, id)).isEqualTo(Outcome.REFUSED);
        assertThat(shown(id).state()).isEqualTo(State.REFUSED);
        assertThat(after(AdFault.EXPIRED, id)).isEqualTo(Outcome.EXPIRED);
        assertThat(shown(id).state()).isEqualTo(State.EXPIRED);
        assertThat(shown(id).trouble()).contains("40105").doesNotContain(FakeTikTok.TOKEN);

        AdPlatformServers.TIKTOK.heal(number);
        assertThat(prober.test(id).outcome()).isEqualTo(Outcome.OK);
        assertThat(shown(id).isOpen()).isTrue();
    }

    @Test
    void whatIsMissingMalformedOrConnectedAlreadyIsSaidAtItsField() {
        assertFault("accountId", "missing", () -> add(" ", FakeTikTok.TOKEN));
        assertFault("accountId", "malformed", () -> add("MDMC", FakeTikTok.TOKEN));
        assertFault("tiktokToken", "missing", () -> add(number, " "));
        assertFault(
                "accountId",
                "measurement_id",
                () -> desk.add(new NewConnection(Platform.GA4, "G-ABC1", "", FakeAnalytics.credentials())));
        add(number, FakeTikTok.TOKEN);
        assertFault("accountId", "taken", () -> add(number, FakeTikTok.TOKEN));
    }

    @Test
    void secretsAreNeverShownAgainAndEmptyMeansTheyStay() {
        var id = tiktok("Label");
        var form = desk.form(id);
        assertThat(form.toString()).doesNotContain(FakeTikTok.TOKEN);
        assertThat(form.kept()).containsExactly("tiktokToken");

        desk.edit(id, new ConnectionEdit(number, "Other name", Map.of("tiktokToken", ""), Set.of(), form.revision()));

        assertThat(accounts.open(id).credentials()).containsEntry("tiktokToken", FakeTikTok.TOKEN);
        assertThat(shown(id).name()).isEqualTo("Other name");
    }

    @Test
    void otherCredentialsHaveToProveThemselvesAndTheTrailNamesThemWithoutTheirValues() {
        var id = tiktok("Label");
        accounts.works(id);

        desk.edit(id, edit(desk.form(id), Map.of("tiktokToken", "another-secret-token")));

        assertThat(shown(id).state()).isEqualTo(State.NEW);
        assertThat(trail.of(new Subject("ad-account", id), 10).get(0).after()).containsKey("credentials");
        assertThat(trail.of(new Subject("ad-account", id), 10).toString())
                .contains("tiktokToken")
                .doesNotContain("another-secret-token")
                .doesNotContain(FakeTikTok.TOKEN);
    }

    @Test
    void whoeverSawAnOlderStateIsToldSo() {
        var id = tiktok("Label");
        var form = desk.form(id);
        desk.edit(id, edit(form, Map.of()));

        assertThatThrownBy(() -> desk.edit(id, edit(form, Map.of()))).isInstanceOf(AccountChanged.class);
    }

    @Test
    void anAccountWhoseFiguresWereReadStaysAndKeepsItsNumber() {
        var unused = tiktok("Label");
        assertThat(desk.remove(unused)).isTrue();
        assertThat(accounts.find(unused)).isEmpty();
        var used = tiktok("Label");
        accounts.open(used);

        assertThat(desk.remove(used)).isFalse();
        var form = desk.form(used);
        assertFault(
                "accountId",
                "used",
                () -> desk.edit(
                        used, new ConnectionEdit("99999" + number, "Label", Map.of(), Set.of(), form.revision())));
    }

    @Test
    void aPausedAccountIsNotOpenAndComesBackAsItWas() {
        var id = tiktok("Label");
        accounts.works(id);

        desk.pause(id);
        assertThat(shown(id).state()).isEqualTo(State.PAUSED);
        desk.resume(id);
        assertThat(shown(id).state()).isEqualTo(State.OK);
    }

    @Test
    void administratorsAreWarnedFourteenSevenAndOneDayBeforeEachTimeOnce() {
        var id = tiktok("Label");
        accounts.works(id);

        assertThat(warningsAfter(id, Duration.ofDays(20))).isZero();
        assertThat(warningsAfter(id, Duration.ofDays(13))).isEqualTo(1);
        assertThat(warningsAfter(id, Duration.ofDays(10))).isEqualTo(1);
        assertThat(warningsAfter(id, Duration.ofDays(6))).isEqualTo(2);
        assertThat(warningsAfter(id, Duration.ofHours(20))).isEqualTo(3);
        assertThat(warningsAfter(id, Duration.ofHours(19))).isEqualTo(3);
    }

    @Test
    @WithMockUser(roles = {"PM", "DIRECTION"})
    void nobodyElseMayTouchAccounts() {
        assertThatThrownBy(() -> tiktok("Label")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> prober.test("any")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.form("any")).isInstanceOf(AccessDeniedException.class);
    }

    private long warningsAfter(String id, Duration left) {
        sql.sql("update ad_account set expires_at = ? where id = ?::uuid")
                .params(java.sql.Timestamp.from(clock.instant().plus(left)), id)
                .update();
        watch.everyMorning();
        watch.everyMorning();
        return trail.of(new Subject("ad-account", id), 50).stream()
                .filter(entry -> entry.action().equals("ad-account.warned"))
                .count();
    }

    private Outcome after(AdFault fault, String id) {
        AdPlatformServers.TIKTOK.play(number, fault);
        return prober.test(id).outcome();
    }

    private static void assertFault(String field, String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code)));
    }

    private static ConnectionEdit edit(ConnectionForm form, Map<String, String> given) {
        return new ConnectionEdit(form.accountId(), form.name(), given, Set.of(), form.revision());
    }

    private String tiktok(String name) {
        return desk.add(new NewConnection(Platform.TIKTOK, number, name, FakeTikTok.CREDENTIALS));
    }

    private String add(String account, String token) {
        return desk.add(new NewConnection(Platform.TIKTOK, account, "", Map.of("tiktokToken", token)));
    }

    private ConnectedAccount shown(String id) {
        return accounts.find(id).orElseThrow();
    }
}
