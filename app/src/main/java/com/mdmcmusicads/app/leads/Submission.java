package com.mdmcmusicads.app.leads;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a visitor sent through the form of a site, in the words of the old webhook. */
final class Submission {

    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("10000000");
    private static final int LINE = 200;
    private static final int MOST_PLATFORMS = 20;
    private static final int MOST_CAMPAIGN_FIELDS = 10;

    /** Local part and domain as mail servers take them (RFC 5321); no quoted local parts. */
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{4,20}");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})(?:[-_].{1,10})?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final FieldReader fields;

    Submission(FieldReader fields) {
        this.fields = fields;
    }

    /** The field no human sees is filled: a machine wrote this. */
    boolean isTrapped() {
        var bait = fields.object().path("website");
        return !bait.isMissingNode() && !bait.isNull() && !bait.asText("filled").isBlank();
    }

    String source() {
        return fields.object().path("source").textValue();
    }

    /** The checked lead; everything that is wrong at once otherwise. */
    NewLead lead() {
        var lead = new NewLead(
                fields.required("name", LINE),
                email(),
                fields.line("artist_name", LINE),
                fields.line("genre", 100),
                fields.amount("budget_estimated", HIGHEST_BUDGET),
                platforms(),
                fields.understood("phone", 40, "not-a-phone", Submission::phone),
                fields.understood("country", 60, "not-a-country", Submission::country),
                fields.understood("language", 20, "not-a-language", Submission::language),
                fields.text("message", 5000),
                fields.yesOrNo("consent_marketing"),
                fields.text("consent_text", 2000),
                fields.line("source", 100),
                campaign());
        fields.complain();
        return lead;
    }

    private String email() {
        var given = fields.required("email", 254);
        if (given == null || (EMAIL.matcher(given).matches() && !given.contains(".."))) {
            return given == null ? null : given.toLowerCase(Locale.ROOT);
        }
        return fields.reject("email", "not-an-email");
    }

    private Set<Platform> platforms() {
        var platforms = EnumSet.noneOf(Platform.class);
        var index = 0;
        for (var name : fields.list("platforms_interest", MOST_PLATFORMS)) {
            var place = "platforms_interest[" + index++ + "]";
            if (name != null) {
                Platform.named(name).ifPresentOrElse(platforms::add, () -> fields.reject(place, "unknown-platform"));
            }
        }
        return platforms;
    }

    private Map<String, String> campaign() {
        var campaign = new LinkedHashMap<String, String>();
        fields.object().fieldNames().forEachRemaining(name -> {
            if (name.startsWith("utm_") && name.length() <= 40 && campaign.size() < MOST_CAMPAIGN_FIELDS) {
                var value = fields.line(name, LINE);
                if (value != null) {
                    campaign.put(name, value);
                }
            }
        });
        return campaign;
    }

    private static String phone(String given) {
        var digits = given.replaceAll("[\\s.()/\\u00A0\\u202F-]", "").replaceFirst("^00", "+");
        return PHONE.matcher(digits).matches() ? digits : null;
    }

    /** A code, or the name of the country in French or English. */
    private static String country(String given) {
        var code = given.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(code)) {
            return code;
        }
        return Arrays.stream(Locale.getISOCountries())
                .filter(country -> isNamed(country, given))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNamed(String country, String name) {
        var locale = new Locale.Builder().setRegion(country).build();
        return locale.getDisplayCountry(Locale.FRENCH).equalsIgnoreCase(name)
                || locale.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name);
    }

    private static String language(String given) {
        var parts = LANGUAGE.matcher(given);
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
