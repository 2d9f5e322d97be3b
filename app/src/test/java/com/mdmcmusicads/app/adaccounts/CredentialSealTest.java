package com.mdmcmusicads.app.adaccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.secrets.UnknownKey;
import com.mdmcmusicads.app.secrets.Unreadable;
import com.mdmcmusicads.app.secrets.Vaults;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialSealTest {

    private static final Map<String, String> CREDENTIALS = Map.of("token", "secret words", "appId", "4711");

    private final String key = Vaults.key();
    private final CredentialSeal seal = seal(key);

    @Test
    void whatWasSealedOpensAtItsOwnRowOnly() {
        var mine = account(seal);
        var other = account(seal);

        assertThat(seal.open(mine)).isEqualTo(CREDENTIALS);
        other.resealed(mine.sealed());
        assertThatThrownBy(() -> seal.open(other)).isInstanceOf(Unreadable.class);
    }

    @Test
    void anOlderKeysSealIsMadeAnewOnceAndThenNeedsTheOldKeyNoMore() {
        var account = account(seal);
        var next = Vaults.key();
        var both = seal(next, key);

        assertThat(both.renew(account)).isTrue();
        assertThat(both.renew(account)).isFalse();
        assertThat(seal(next).open(account)).isEqualTo(CREDENTIALS);
        assertThat(account.state()).isEqualTo(ConnectedAccount.State.NEW);
    }

    @Test
    void withoutTheOldKeyNothingOpens() {
        var account = account(seal);

        assertThatThrownBy(() -> seal(Vaults.key()).renew(account)).isInstanceOf(UnknownKey.class);
    }

    private static CredentialSeal seal(String key, String... old) {
        return new CredentialSeal(Vaults.of(key, old), new ObjectMapper());
    }

    private static Connection account(CredentialSeal seal) {
        var account = new Connection(Platform.META, "123456", "", Instant.EPOCH);
        account.opensWith(seal.seal(CREDENTIALS, account.id()));
        return account;
    }
}
