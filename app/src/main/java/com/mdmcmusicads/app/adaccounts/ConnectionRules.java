package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.adplatforms.AdConnector;
import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may be said of an account: its number as its platform writes numbers, and all that its connector asks for. */
final class ConnectionRules {

    private static final String ACCOUNT = "accountId";

    /** What Google shows first, and what is not the number of the property. */
    private static final Pattern MEASUREMENT = Pattern.compile("(?i)g-\\w+");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CREDENTIAL = 8000;

    private ConnectionRules() {}

    /**
     * The account's number as its platform writes it.
     *
     * @param has whether a credential will be there, typed or kept
     */
    static String check(
            AdConnector connector, String account, String name, Map<String, String> given, Predicate<String> has) {
        var errors = new ArrayList<FieldError>();
        var number = connector.accountId(account);
        if (number.isEmpty()) {
            errors.add(error(ACCOUNT, fault(connector.platform(), account.strip())));
        }
        if (name.strip().length() > LONGEST_NAME) {
            errors.add(error(ConnectionDesk.NAME, "too_long"));
        }
        errors.addAll(credentials(connector.fields(), given, has));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return number.orElseThrow();
    }

    private static String fault(Platform platform, String typed) {
        if (typed.isEmpty()) {
            return "missing";
        }
        return platform == Platform.GA4 && MEASUREMENT.matcher(typed).matches() ? "measurement_id" : "malformed";
    }

    static InvalidInput taken() {
        return new InvalidInput(List.of(error(ACCOUNT, "taken")));
    }

    static InvalidInput used() {
        return new InvalidInput(List.of(error(ACCOUNT, "used")));
    }

    private static List<FieldError> credentials(
            List<CredentialField> fields, Map<String, String> given, Predicate<String> has) {
        var errors = new ArrayList<FieldError>();
        for (var field : fields) {
            if (field.required() && !has.test(field.name())) {
                errors.add(error(field.name(), "missing"));
            }
            if (given.getOrDefault(field.name(), "").length() > LONGEST_CREDENTIAL) {
                errors.add(error(field.name(), "too_long"));
            }
        }
        return errors;
    }

    private static FieldError error(String field, String code) {
        return new FieldError(field, code, "");
    }
}
