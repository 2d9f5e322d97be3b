package com.mdmcmusicads.app.adaccounts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When the sealing key was changed, credentials are sealed anew under the new one at the next start; one without the
 * right key ends here, not at six in the morning.
 */
@Component
class Resealing implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final Connections connections;
    private final CredentialSeal seal;
    private final TransactionTemplate transaction;

    Resealing(Connections connections, CredentialSeal seal, TransactionTemplate transaction) {
        this.connections = connections;
        this.seal = seal;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> resealAll());
    }

    long resealAll() {
        var renewed = connections.lockAll().stream().filter(seal::renew).count();
        if (renewed > 0) {
            LOG.info("The credentials of {} ad accounts are sealed under the new key", renewed);
        }
        return renewed;
    }
}
