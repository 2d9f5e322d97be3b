package com.mdmcmusicads.app.startup;

import com.mdmcmusicads.app.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** Which settings cannot be what was meant: no number, no word we know, no address; said by name, all at once. */
final class SettingRules {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_PER_MINUTE = 1_000_000;
    private static final int MOST_PER_HOUR = 10_000_000;
    private static final Pattern SENDER = Pattern.compile("[^<>]*<[^@\\s<>]+@[^@\\s<>]+>|[^@\\s<>]+@[^@\\s<>]+");
    private static final Pattern NETWORKS =
            Pattern.compile("[0-9a-fA-F:.]+(/\\d{1,3})?(\\s*,\\s*[0-9a-fA-F:.]+(/\\d{1,3})?)*\\s*,?");
    private static final Pattern DURATION = Pattern.compile("[1-9]\\d{0,8}(ms|s|m|h|d)?|PT[0-9A-Z.]+");
    private static final Pattern DATABASE = Pattern.compile("(jdbc:)?postgresql://\\S+");

    private final Environment environment;
    private final List<String> faults = new ArrayList<>();

    private SettingRules(Environment environment) {
        this.environment = environment;
    }

    static List<String> faults(Environment environment) {
        var rules = new SettingRules(environment);
        rules.number("SERVER_PORT", 0, HIGHEST_PORT);
        rules.number("SMTP_PORT", 1, HIGHEST_PORT);
        rules.number("MDMC_LEADS_CALLS_PER_MINUTE", 1, MOST_PER_MINUTE);
        rules.number("MDMC_LOGIN_ATTEMPTS_PER_MINUTE", 1, MOST_PER_MINUTE);
        rules.number("IMAP_PORT", 1, HIGHEST_PORT);
        rules.number("MDMC_MAIL_PER_HOUR", 0, MOST_PER_HOUR);
        rules.number("IMAP_PER_SENDER", 0, MOST_PER_HOUR);
        rules.word("MDMC_ROLE", Set.of("all", "web", "worker"));
        rules.word("MDMC_DEMO", Set.of("true", "false"));
        rules.word("MDMC_DOUBLE_OPT_IN", Set.of("true", "false"));
        rules.word("STRIPE_LIVE", Set.of("true", "false"));
        rules.like("MAIL_FROM", SENDER, "an address, as in MDMC <hello@example.com>");
        rules.like("MAIL_REPLY_TO", SENDER, "an address, as in MDMC <hello@example.com>");
        rules.like("IMAP_EVERY", DURATION, "a duration, as in 2m or 30s");
        rules.like(
                "MDMC_TRUSTED_PROXIES", NETWORKS, "addresses or networks like 10.0.0.0/8, with a comma between them");
        rules.roles("MDMC_SECOND_STEP_ROLES");
        rules.database("DB_URL");
        return rules.faults;
    }

    private void number(String name, int least, int most) {
        var given = value(name);
        if (!given.isEmpty() && !(isNumber(given) && within(Long.parseLong(given), least, most))) {
            faults.add("%s is «%s»; it must be a whole number from %d to %d.".formatted(name, given, least, most));
        }
    }

    private static boolean isNumber(String given) {
        return given.matches("\\d{1,18}");
    }

    private static boolean within(long number, int least, int most) {
        return least <= number && number <= most;
    }

    private void word(String name, Set<String> words) {
        var given = value(name);
        if (!given.isEmpty() && !words.contains(given.toLowerCase(Locale.ROOT))) {
            faults.add("%s is «%s»; it must be one of %s.".formatted(name, given, sorted(words)));
        }
    }

    private void like(String name, Pattern shape, String words) {
        var given = value(name);
        if (!given.isEmpty() && !shape.matcher(given).matches()) {
            faults.add("%s is «%s»; it must be %s.".formatted(name, given, words));
        }
    }

    private void roles(String name) {
        var known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        for (var role : value(name).split(",")) {
            if (!role.isBlank() && !known.contains(role.strip())) {
                faults.add("%s names «%s»; the roles are %s.".formatted(name, role.strip(), sorted(known)));
            }
        }
    }

    /** Not repeated: some people write the password into the address. */
    private void database(String name) {
        if (!value(name).isEmpty() && !DATABASE.matcher(value(name)).matches()) {
            faults.add(name + " must look like postgresql://host:5432/database (user and password have settings of"
                    + " their own).");
        }
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private String value(String name) {
        return environment.getProperty(name, "").strip();
    }
}
