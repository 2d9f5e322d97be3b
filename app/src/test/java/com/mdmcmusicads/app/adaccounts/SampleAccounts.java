package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Connected accounts for tests of other rooms. */
@Component
public class SampleAccounts {

    private final Connections connections;
    private final CredentialSeal seal;
    private final Clock clock;

    SampleAccounts(Connections connections, CredentialSeal seal, Clock clock) {
        this.connections = connections;
        this.seal = seal;
        this.clock = clock;
    }

    /** One that works. */
    @Transactional
    public String connected(Platform platform, String accountId) {
        var account = new Connection(platform, accountId, "Compte " + accountId, clock.instant());
        account.opensWith(seal.seal(Map.of("token", "for tests"), account.id()));
        account.works(clock.instant());
        connections.save(account);
        return account.id();
    }
}
