package com.mdmcmusicads.app.adplatforms;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The connectors there are; accounts that a test pretends are answered by the test itself. */
@Component
@Primary
public class PretendConnectors extends AdConnectors {

    private final ConcurrentHashMap<String, PretendAccount> accounts = new ConcurrentHashMap<>();

    PretendConnectors(List<AdConnector> all) {
        super(all);
    }

    public PretendAccount account(Platform platform) {
        var account = new PretendAccount(platform);
        accounts.put(account.accountId(), account);
        return account;
    }

    @Override
    public AdConnector of(Platform platform) {
        return new PretendConnector(platform, find(platform), accounts);
    }
}
