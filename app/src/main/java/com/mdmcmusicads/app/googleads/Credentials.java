package com.mdmcmusicads.app.googleads;

import com.mdmcmusicads.app.adplatforms.AdAccount;
import com.mdmcmusicads.app.adplatforms.AdPlatformFailure;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import java.util.List;
import java.util.Optional;

/** What Google wants to know of us, by name. */
final class Credentials {

    static final String CLIENT_ID = "clientId";
    static final String CLIENT_SECRET = "clientSecret";
    static final String REFRESH_TOKEN = "refreshToken";
    static final String LOGIN_CUSTOMER_ID = "loginCustomerId";

    static final List<CredentialField> FIELDS = List.of(
            new CredentialField(CLIENT_ID, false, true),
            new CredentialField(CLIENT_SECRET, true, true),
            new CredentialField(REFRESH_TOKEN, true, true),
            new CredentialField(LOGIN_CUSTOMER_ID, false, false));

    private static final int DIGITS = 10;

    private Credentials() {}

    /** The manager account through which access comes, in digits. */
    static Optional<String> manager(AdAccount account) {
        return account.credential(LOGIN_CUSTOMER_ID).map(Credentials::digits);
    }

    /** The account itself, in digits. */
    static String customer(AdAccount account) {
        return digits(account.accountId());
    }

    private static String digits(String typed) {
        return customer(typed)
                .orElseThrow(() -> new AdPlatformFailure.AccessRefused("ids at Google Ads have ten digits"));
    }

    /** Google shows {@code 123-456-7890} and wants {@code 1234567890}. */
    static Optional<String> customer(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return digits.matches("\\d{" + DIGITS + "}") ? Optional.of(digits) : Optional.empty();
    }
}
