package com.mdmcmusicads.app.adaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.adplatforms.Renewal;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.secrets.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AdAccountDeskIT {

    private static final Instant END = Instant.parse("2031-01-05T10:00:00Z");

    @Autowired
    AdAccountDesk desk;

    @Autowired
    Connections connections;

    @Autowired
    CredentialSeal seal;

    @Autowired
    SeenCampaigns campaigns;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    void credentialsLieSealedAndOpenForTheCollectionOnly() {
        var id = account("a token nobody may read");

        var lying = sql.sql("select sealed from ad_account where id = ?::uuid")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(lying, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("nobody may read");
        assertThat(desk.open(id).credentials()).containsEntry("token", "a token nobody may read");
        assertThat(desk.open(id).toString()).doesNotContain("nobody");
    }

    @Test
    void whatIsSealedForOneAccountDoesNotOpenAtAnother() {
        var mine = account("mine");
        var other = account("theirs");

        sql.sql("update ad_account set sealed = (select sealed from ad_account where id = ?::uuid) where id = ?::uuid")
                .params(mine, other)
                .update();

        assertThatThrownBy(() -> desk.open(other)).isInstanceOf(Unreadable.class);
        sql.sql("delete from ad_account where id = ?::uuid").param(other).update();
    }

    @Test
    void expiryIsToldOnceAndWorkingAgainEndsIt() {
        var id = account("token");

        desk.expired(id, "OAUTH_TOKEN_EXPIRED");
        desk.expired(id, "OAUTH_TOKEN_EXPIRED");
        assertThat(shown(id).state()).isEqualTo(State.EXPIRED);
        assertThat(shown(id).trouble()).isEqualTo("OAUTH_TOKEN_EXPIRED");
        desk.works(id);

        assertThat(shown(id).isOpen()).isTrue();
        assertThat(shown(id).trouble()).isNull();
        assertThat(shown(id).lastSuccess()).isNotNull();
        assertThat(actions(id)).containsExactly("ad-account.works", "ad-account.expired");
    }

    @Test
    void renewedCredentialsTakeThePlaceOfTheOldOnes() {
        var id = account("old");

        desk.renewed(id, new Renewal(Map.of("token", "new"), END));

        assertThat(desk.open(id).credentials()).containsExactly(Map.entry("token", "new"));
        assertThat(shown(id).expiresAt()).isEqualTo(END);
        assertThat(shown(id).isOpen()).isTrue();
    }

    @Test
    void aCampaignKeepsItsNewestNameAndItsWholeSpan() {
        var id = account("token");

        desk.saw(id, List.of(day("7", "Old name", "2026-10-01"), day("7", "New name", "2026-10-03")));
        desk.saw(id, List.of(day("7", "Older name", "2026-09-01"), day("8", null, "2026-10-04")));

        assertThat(campaigns.of(id, 10))
                .containsExactly(
                        new SeenCampaigns.Seen("8", "8", LocalDate.parse("2026-10-04"), LocalDate.parse("2026-10-04")),
                        new SeenCampaigns.Seen(
                                "7", "New name", LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-03")));
        assertThat(campaigns.count(id)).isEqualTo(2);
    }

    @Test
    void nobodyIsConnectedUnderAnUnknownId() {
        assertThatThrownBy(() -> desk.open(UUID.randomUUID().toString())).isInstanceOf(AccountUnknown.class);
    }

    private static AdDay day(String campaign, String name, String day) {
        return new AdDay(campaign, name, LocalDate.parse(day), null, null, null, null, null, null);
    }

    private ConnectedAccount shown(String id) {
        return desk.connected().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> actions(String id) {
        return trail.of(new Subject("ad-account", id), 10).stream()
                .map(TrailEntry::action)
                .toList();
    }

    private String account(String token) {
        var number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
        return transaction.execute(status -> {
            var account = new Connection(Platform.TIKTOK, number, "Label Test", Instant.now());
            account.opensWith(seal.seal(Map.of("token", token), account.id()));
            connections.save(account);
            return account.id();
        });
    }
}
