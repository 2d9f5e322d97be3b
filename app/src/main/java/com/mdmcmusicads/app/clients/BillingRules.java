package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.registers.Siren;
import com.mdmcmusicads.app.registers.Siret;
import com.mdmcmusicads.app.registers.VatNumber;
import com.mdmcmusicads.app.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What billing details must be like; reads them into one form, or complains about every field at once. */
final class BillingRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern FRENCH_POSTCODE = Pattern.compile("\\d{5}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,63}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LINE = 200;

    private final Texts texts;
    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    BillingRules(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    BillingDetails read(BillingDetails told) {
        var kind = told.kind() == null ? Kind.COMPANY : told.kind();
        var country = country(told.country());
        var siret = number("siret", told.siret(), "siret", Siret::read);
        var vat = number("vatNumber", told.vatNumber(), "vat-number", VatNumber::read);
        var siren = siren(told, siret, vat);
        fit(kind, country, siren, vat);
        return new BillingDetails(
                kind,
                line("legalName", told.legalName()),
                email("email", told.email()),
                line("street", told.street()),
                line("extra", told.extra()),
                postcode(told.postcode(), country),
                line("city", told.city()),
                country,
                siren.map(Siren::digits).orElse(null),
                siret.map(Siret::digits).orElse(null),
                vat.map(VatNumber::toString).orElse(null),
                line("purchaseOrder", told.purchaseOrder()));
    }

    void complain() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Notes an error and answers null, so that reading goes on. */
    <T> T reject(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, texts.say(language, "clients.wrong." + code, arguments)));
        return null;
    }

    String required(String field, String told) {
        var value = line(field, told);
        return value == null ? reject(field, "required") : value;
    }

    String line(String field, String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        var value = told.strip();
        if (value.length() > LINE) {
            return reject(field, "too-long", LINE);
        }
        return CONTROL.matcher(value).find() ? reject(field, "control-characters") : value;
    }

    String email(String field, String told) {
        var value = line(field, told);
        return value == null || EMAIL.matcher(value).matches() ? lower(value) : reject(field, "email");
    }

    private static String lower(String value) {
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    private String country(String told) {
        var value = line("country", told);
        return value == null || COUNTRIES.contains(value) ? value : reject("country", "country");
    }

    private String postcode(String told, String country) {
        var value = line("postcode", told);
        return value == null
                        || !"FR".equals(country)
                        || FRENCH_POSTCODE.matcher(value).matches()
                ? value
                : reject("postcode", "postcode");
    }

    private <T> Optional<T> number(String field, String told, String code, Function<String, Optional<T>> reader) {
        var value = line(field, told);
        var number = value == null ? Optional.<T>empty() : reader.apply(value);
        if (value != null && number.isEmpty()) {
            reject(field, code);
        }
        return number;
    }

    /** The one given, else the one inside the SIRET or the French VAT number; they must not contradict each other. */
    private Optional<Siren> siren(BillingDetails told, Optional<Siret> siret, Optional<VatNumber> vat) {
        var given = number("siren", told.siren(), "siren", Siren::read);
        var inside = siret.map(Siret::siren);
        var taxed = vat.flatMap(VatNumber::siren);
        var siren = given.or(() -> inside).or(() -> taxed);
        if (inside.isPresent() && !inside.equals(siren)) {
            reject("siret", "siret-of-another");
        }
        if (taxed.isPresent() && !taxed.equals(siren)) {
            reject("vatNumber", "vat-of-another", VatNumber.of(siren.orElseThrow()));
        }
        return siren;
    }

    private void fit(Kind kind, String country, Optional<Siren> siren, Optional<VatNumber> vat) {
        if (kind == Kind.PERSON && (siren.isPresent() || vat.isPresent())) {
            reject("kind", "person-with-number");
        }
        if (vat.isPresent() && country != null && !vat.get().isOf(country) && !isNorthernIrish(vat.get(), country)) {
            reject("vatNumber", "vat-of-another-country");
        }
    }

    private static boolean isNorthernIrish(VatNumber vat, String country) {
        return vat.prefix().equals("XI") && country.equals("GB");
    }
}
