package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.texts.Folded;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which rule each field of a lead obeys, one set for the web form and for our own screens; fields are named as in the web form. */
final class LeadRules {

    private static final BigDecimal HIGHEST_BUDGET = new BigDecimal("10000000");
    private static final int LINE = 200;

    /** Local part and domain as mail servers take them (RFC 5321); no quoted local parts. */
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

    private static final Pattern STRAY_DOT = Pattern.compile("^\\.|\\.@|\\.\\.");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{4,20}");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})(?:[-_].{1,10})?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRY_NAMES = countryNames();

    private final Findings findings;
    private final FieldRules fields;

    LeadRules(Findings findings) {
        this.findings = findings;
        fields = new FieldRules(findings);
    }

    NewLead lead(Submission told) {
        var lead = new NewLead(
                fields.required("name", told.name(), LINE),
                email(told.email()),
                fields.line("artist_name", told.artistName(), LINE),
                fields.line("genre", told.genre(), 100),
                fields.amount("budget_estimated", told.budget(), HIGHEST_BUDGET),
                platforms(told.platforms()),
                fields.understood("phone", told.phone(), 40, "not-a-phone", LeadRules::phone),
                fields.understood("country", told.country(), 60, "not-a-country", LeadRules::country),
                fields.understood("language", told.language(), 20, "not-a-language", LeadRules::language),
                fields.text("message", told.message(), 5000),
                told.consent(),
                fields.text("consent_text", told.consentText(), 2000),
                fields.line("source", told.source(), 100),
                campaign(told.campaign()));
        findings.complain();
        return lead;
    }

    private String email(String told) {
        var given = fields.required("email", told, 254);
        if (given == null
                || (EMAIL.matcher(given).matches() && !STRAY_DOT.matcher(given).find())) {
            return given == null ? null : given.toLowerCase(Locale.ROOT);
        }
        return findings.reject("email", "not-an-email");
    }

    private Set<Platform> platforms(List<String> names) {
        var platforms = EnumSet.noneOf(Platform.class);
        for (var index = 0; index < names.size(); index++) {
            var place = "platforms_interest[" + index + "]";
            var platform = fields.understood(
                    place,
                    names.get(index),
                    100,
                    "unknown-platform",
                    name -> Platform.named(name).orElse(null));
            if (platform != null) {
                platforms.add(platform);
            }
        }
        return platforms;
    }

    private Map<String, String> campaign(Map<String, String> told) {
        var campaign = new LinkedHashMap<String, String>();
        told.forEach((name, given) -> {
            var value = fields.line(name, given, LINE);
            if (value != null) {
                campaign.put(name, value);
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
        return COUNTRIES.contains(code) ? code : COUNTRY_NAMES.get(Folded.of(given));
    }

    private static Map<String, String> countryNames() {
        var names = new HashMap<String, String>();
        for (var code : COUNTRIES) {
            var country = new Locale.Builder().setRegion(code).build();
            names.put(Folded.of(country.getDisplayCountry(Locale.FRENCH)), code);
            names.put(Folded.of(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        return Map.copyOf(names);
    }

    private static String language(String given) {
        var parts = LANGUAGE.matcher(given);
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
