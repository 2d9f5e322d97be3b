package com.mdmcmusicads.app.startup;

import com.mdmcmusicads.app.identity.PasswordRules;
import com.mdmcmusicads.app.payments.StripeRules;
import com.mdmcmusicads.app.secrets.KeyRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * Which settings make a start unsafe. Demo accounts have a published password, so demo mode refuses a public domain
 * name unless {@code MDMC_DEMO_PASSWORD} was changed: a show room on the internet is fine, an open door is not.
 */
final class StartupRules {

    private static final int SHORTEST_TOKEN = 24;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PRIVATE_NAME =
            Pattern.compile(".*\\.(localhost|local|test|internal|lan|example|home\\.arpa)|[\\d.]+|[^.]*");
    private static final Set<String> PLACEHOLDERS = Set.of(
            "changeme",
            "change-me",
            "changezmoi",
            "changemoi",
            "secret",
            "password",
            "motdepasse",
            "demo",
            "admin",
            "mdmc",
            "postgres",
            "test",
            "token",
            "xxx",
            "example");

    private final Environment environment;
    private final List<String> faults = new ArrayList<>();

    private StartupRules(Environment environment) {
        this.environment = environment;
    }

    /** All that is wrong, one sentence each, none of them with a secret in it. */
    static List<String> faults(Environment environment) {
        var unreadable = SettingRules.faults(environment);
        return unreadable.isEmpty() ? unsafe(environment) : unreadable;
    }

    private static List<String> unsafe(Environment environment) {
        var rules = new StartupRules(environment);
        rules.apiTokens();
        rules.secretKeys();
        rules.faults.addAll(StripeRules.faults(rules::value));
        if (environment.getProperty("mdmc.demo.enabled", Boolean.class, false)) {
            rules.demo();
        } else {
            rules.production();
        }
        return rules.faults;
    }

    private void apiTokens() {
        var token = value("MDMC_API_TOKEN");
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            faults.add("MDMC_API_TOKEN opens everything and must have at least " + SHORTEST_TOKEN + " characters.");
        }
    }

    private void secretKeys() {
        secretKey("MDMC_SECRET_KEY", value("MDMC_SECRET_KEY"));
        Arrays.stream(value("MDMC_SECRET_KEY_OLD").split(",")).forEach(key -> secretKey("MDMC_SECRET_KEY_OLD", key));
    }

    private void secretKey(String name, String key) {
        if (!key.isBlank()) {
            KeyRules.fault(key)
                    .ifPresent(fault -> faults.add(name + " " + fault + ": " + KeyRules.HOW_TO_MAKE_ONE + "."));
        }
    }

    private void demo() {
        var host = value("MDMC_DOMAIN").replaceFirst("^\\w+://", "").replaceFirst("[:/].*$", "");
        var isPublic = !PRIVATE_NAME.matcher(host.toLowerCase(Locale.ROOT)).matches();
        if (isPublic && environment.getProperty("mdmc.demo.password", "demo").equals("demo")) {
            faults.add("MDMC_DEMO is on under the public name " + host
                    + ": set MDMC_DEMO=false, or MDMC_DEMO_PASSWORD to something nobody can guess.");
        }
    }

    private void production() {
        var email = value("MDMC_ADMIN_EMAIL");
        if (!EMAIL.matcher(email).matches()) {
            faults.add("MDMC_ADMIN_EMAIL must be the e-mail address of the first administrator.");
        }
        adminPassword(value("MDMC_ADMIN_PASSWORD"), email).ifPresent(faults::add);
        refusePlaceholder("MDMC_API_KPI_TOKEN");
        refusePlaceholder("DB_PASSWORD");
        refusePlaceholder("SMTP_PASSWORD");
        refusePlaceholder("IMAP_PASSWORD");
        refusePlaceholder("OIDC_CLIENT_SECRET");
    }

    private static Optional<String> adminPassword(String password, String email) {
        if (password.isEmpty()) {
            return Optional.of("MDMC_ADMIN_PASSWORD is missing: the password of the first administrator, at least "
                    + PasswordRules.SHORTEST + " characters.");
        }
        return PasswordRules.fault(password, List.of(email))
                .map(fault -> switch (fault) {
                    case "short" -> "has fewer than " + PasswordRules.SHORTEST + " characters.";
                    case "long" -> "has more than 72 bytes.";
                    case "personal" -> "is mostly the e-mail address.";
                    default -> "is one of the commonest passwords.";
                })
                .map(why -> "MDMC_ADMIN_PASSWORD " + why);
    }

    private void refusePlaceholder(String name) {
        if (PLACEHOLDERS.contains(value(name).toLowerCase(Locale.ROOT))) {
            faults.add(name + " is a value everybody knows: choose a secret of your own.");
        }
    }

    private String value(String name) {
        return environment.getProperty(name, "").strip();
    }
}
