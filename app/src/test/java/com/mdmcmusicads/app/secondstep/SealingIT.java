package com.mdmcmusicads.app.secondstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.secrets.UnknownKey;
import com.mdmcmusicads.app.secrets.Vault;
import com.mdmcmusicads.app.secrets.Vaults;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SealingIT {

    private static final byte[] SECRET = "12345678901234567890".getBytes();

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Vault vault;

    @Autowired
    Sealing sealing;

    @Autowired
    SecondSteps steps;

    private final String account = UUID.randomUUID().toString();

    @Test
    void newSecretLiesSealedInTheDatabase() {
        steps.add(account, SECRET);

        assertThat(stored()).isNotEqualTo(SECRET);
        assertThat(vault.open(stored(), "second_step/" + account)).isEqualTo(SECRET);
        assertThat(steps.find(account).orElseThrow().bytes()).isEqualTo(SECRET);
    }

    @Test
    void secretFromBeforeTheKeyIsSealedAtStart() {
        jdbc.update("insert into second_step (account_id, secret) values (?, ?)", UUID.fromString(account), SECRET);
        assertThat(steps.find(account).orElseThrow().bytes()).isEqualTo(SECRET);

        sealing.afterSingletonsInstantiated();

        assertThat(stored()).isNotEqualTo(SECRET);
        assertThat(steps.find(account).orElseThrow().bytes()).isEqualTo(SECRET);
    }

    @Test
    void secretOfAnOlderKeyIsSealedAnewAndOneOfAnUnknownKeyStopsTheStart() {
        jdbc.update("delete from second_step");
        var old = Vaults.key();
        var next = Vaults.key();
        new SecondSteps(jdbc, Vaults.of(old)).add(account, SECRET);

        assertThatThrownBy(() -> new SecondSteps(jdbc, Vaults.of(next)).sealAll())
                .isInstanceOf(UnknownKey.class);

        new SecondSteps(jdbc, Vaults.of(next, old)).sealAll();
        assertThat(Vaults.of(next).open(stored(), "second_step/" + account)).isEqualTo(SECRET);
    }

    private byte[] stored() {
        return jdbc.queryForObject(
                "select secret from second_step where account_id = ?", byte[].class, UUID.fromString(account));
    }
}
