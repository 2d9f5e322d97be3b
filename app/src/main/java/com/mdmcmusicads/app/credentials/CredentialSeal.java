package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.secrets.Vault;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals a secret for its own row, and seals all anew at the first start under another key. */
@Component("apiCredentialSeal")
class CredentialSeal implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialSeal.class);

    private final Vault vault;
    private final Credentials credentials;
    private final TransactionTemplate transaction;

    CredentialSeal(Vault vault, Credentials credentials, TransactionTemplate transaction) {
        this.vault = vault;
        this.credentials = credentials;
        this.transaction = transaction;
    }

    byte[] seal(String secret, Credential credential) {
        return vault.seal(secret.getBytes(StandardCharsets.UTF_8), place(credential));
    }

    String open(Credential credential) {
        return credential.sealed() == null
                ? ""
                : new String(vault.open(credential.sealed(), place(credential)), StandardCharsets.UTF_8);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> resealAll());
    }

    long resealAll() {
        var old = credentials.lockAll().stream()
                .filter(one -> one.sealed() != null && !vault.isCurrent(one.sealed()))
                .toList();
        old.forEach(one -> one.opensWith(seal(open(one), one)));
        if (!old.isEmpty()) {
            LOG.info("{} credentials are sealed under the new key", old.size());
        }
        return old.size();
    }

    private static String place(Credential credential) {
        return "credential/" + credential.id();
    }
}
