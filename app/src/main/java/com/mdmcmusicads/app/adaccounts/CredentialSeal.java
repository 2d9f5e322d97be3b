package com.mdmcmusicads.app.adaccounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.secrets.Vault;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Seals the credentials of an account for its own row: copied to another row they do not open. */
@Component
class CredentialSeal {

    private static final TypeReference<TreeMap<String, String>> WORDS = new TypeReference<>() {};

    private final Vault vault;
    private final ObjectMapper json;

    CredentialSeal(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Map<String, String> credentials, String accountId) {
        try {
            return vault.seal(json.writeValueAsBytes(credentials), place(accountId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Credentials cannot be written", e);
        }
    }

    Map<String, String> open(Connection account) {
        try {
            return json.readValue(vault.open(account.sealed(), place(account.id())), WORDS);
        } catch (IOException e) {
            throw new IllegalStateException("The credentials of ad account " + account.id() + " cannot be read");
        }
    }

    /** What an older key sealed is sealed anew; false when there was nothing to do. */
    boolean renew(Connection account) {
        if (vault.isCurrent(account.sealed())) {
            return false;
        }
        account.resealed(seal(open(account), account.id()));
        return true;
    }

    private static String place(String accountId) {
        return "ad_account/" + accountId;
    }
}
