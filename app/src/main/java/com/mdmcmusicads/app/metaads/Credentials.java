package com.mdmcmusicads.app.metaads;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Meta wants to know of us, by name, and the proof that we have the app's secret beside the token. */
final class Credentials {

    static final String ACCESS_TOKEN = "accessToken";
    static final String APP_ID = "appId";
    static final String APP_SECRET = "appSecret";

    static final List<CredentialField> FIELDS = List.of(
            new CredentialField(ACCESS_TOKEN, true, true),
            new CredentialField(APP_ID, false, false),
            new CredentialField(APP_SECRET, true, false));

    private static final String HMAC = "HmacSHA256";

    private Credentials() {}

    static String token(AdAccount account) {
        return account.required(ACCESS_TOKEN);
    }

    /** HMAC-SHA256 of the token under the app's secret, in hex: a stolen token alone is of no use. */
    static Optional<String> proof(AdAccount account) {
        return account.credential(APP_SECRET).map(secret -> hmac(secret, token(account)));
    }

    /** The token of the app itself, which may look at others; needs id and secret. */
    static Optional<String> appToken(AdAccount account) {
        return account.credential(APP_ID)
                .flatMap(id -> account.credential(APP_SECRET).map(secret -> id + "|" + secret));
    }

    /** Ads Manager shows {@code act_123} or {@code 123}. */
    static Optional<String> adAccount(String typed) {
        var digits = typed.strip().replaceFirst("^act[_=]", "");
        return digits.matches("\\d{5,20}") ? Optional.of(digits) : Optional.empty();
    }

    static String adAccount(AdAccount account) {
        return adAccount(account.accountId())
                .orElseThrow(() -> new AdPlatformFailure.AccessRefused("an ad account's id is a number"));
    }

    private static String hmac(String secret, String token) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
