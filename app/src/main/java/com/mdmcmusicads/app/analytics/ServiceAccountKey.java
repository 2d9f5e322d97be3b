package com.mdmcmusicads.app.analytics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure.AccessRefused;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key file of a service account, as the Google Cloud console gives it. */
record ServiceAccountKey(String mail, String keyId, PrivateKey key) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws AccessRefused when it is no such file */
    static ServiceAccountKey of(String file) {
        try {
            var said = JSON.readTree(file);
            if (said == null || !"service_account".equals(said.path("type").asText(""))) {
                throw broken();
            }
            return new ServiceAccountKey(text(said, "client_email"), text(said, "private_key_id"), key(said));
        } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException noKey) {
            throw broken();
        }
    }

    private static String text(JsonNode said, String field) {
        var text = said.path(field).asText("");
        if (text.isBlank()) {
            throw broken();
        }
        return text;
    }

    private static PrivateKey key(JsonNode said) throws GeneralSecurityException {
        var base64 = text(said, "private_key")
                .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                .replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    /** Without a cause: what a parser says repeats what it read. */
    private static AccessRefused broken() {
        return new AccessRefused("what was entered is not the JSON key file of a service account");
    }

    @Override
    public String toString() {
        return "ServiceAccountKey[" + mail + "]";
    }
}
