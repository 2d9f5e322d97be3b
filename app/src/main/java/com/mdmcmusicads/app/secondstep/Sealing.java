package com.mdmcmusicads.app.secondstep;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anybody can come in: secrets from before there was a key are sealed, those of an older key sealed anew. A start
 * without the right key ends here, not at somebody's log-in.
 */
@Component
class Sealing implements SmartInitializingSingleton {

    private final SecondSteps steps;
    private final TransactionTemplate transaction;

    Sealing(SecondSteps steps, TransactionTemplate transaction) {
        this.steps = steps;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> steps.sealAll());
    }
}
