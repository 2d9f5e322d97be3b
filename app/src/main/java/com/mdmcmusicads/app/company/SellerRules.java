package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.money.Iban;
import com.mdmcmusicads.app.registers.Siren;
import com.mdmcmusicads.app.registers.Siret;
import com.mdmcmusicads.app.registers.VatNumber;
import com.mdmcmusicads.app.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What may be said of the agency: numbers carry their keys, texts fit on a page. */
@Component
class SellerRules {

    private static final String TOO_LONG = "too_long";
    private static final int LONGEST = 120;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final Texts texts;

    SellerRules(Texts texts) {
        this.texts = texts;
    }

    /** As it is kept: trimmed, numbers without spaces; what is empty is null. */
    Seller clean(Seller given) {
        var clean = new Seller(
                text(given.name()),
                text(given.legalForm()),
                given.shareCapital(),
                text(given.street()),
                text(given.extra()),
                text(given.postcode()),
                text(given.city()),
                text(given.country()),
                number(given.siren()),
                number(given.siret()),
                text(given.rcsCity()),
                number(given.vatNumber()),
                text(given.email()),
                text(given.phone()),
                number(given.iban()),
                number(given.bic()),
                given.vatOnDebits());
        refuse(clean);
        return clean;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String number(String typed) {
        return typed == null || typed.isBlank() ? null : Iban.compact(typed);
    }

    private void refuse(Seller seller) {
        var errors = new ArrayList<FieldError>();
        SellerWords.of(seller).forEach((field, value) -> {
            if (value instanceof String words && words.length() > LONGEST) {
                errors.add(error(field, TOO_LONG));
            }
        });
        check(errors, "country", seller.country(), code -> COUNTRY.matcher(code).matches());
        check(errors, "siren", seller.siren(), siren -> Siren.read(siren).isPresent());
        check(errors, "siret", seller.siret(), siret -> belongs(siret, seller.siren()));
        check(errors, "vatNumber", seller.vatNumber(), vat -> isOwn(vat, seller));
        check(errors, "email", seller.email(), email -> EMAIL.matcher(email).matches());
        check(errors, "iban", seller.iban(), Iban::isValid);
        check(errors, "bic", seller.bic(), bic -> BIC.matcher(bic).matches());
        if (seller.shareCapital() != null && seller.shareCapital().isNegative()) {
            errors.add(error("shareCapital", "invalid"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static boolean belongs(String siret, String siren) {
        return Siret.read(siret).isPresent() && (siren == null || siret.startsWith(siren));
    }

    private static boolean isOwn(String vat, Seller seller) {
        return VatNumber.read(vat)
                .flatMap(VatNumber::siren)
                .filter(siren -> seller.siren() == null || siren.digits().equals(seller.siren()))
                .isPresent();
    }

    private void check(List<FieldError> errors, String field, String value, Predicate<String> rule) {
        if (value != null && !rule.test(value)) {
            errors.add(error(field, "invalid"));
        }
    }

    private FieldError error(String field, String code) {
        return new FieldError(field, code, texts.say(Locale.FRENCH, key(field, code)));
    }

    /** The key of the sentence that tells a person what is wrong. */
    static String key(String field, String code) {
        return code.equals(TOO_LONG) ? "company.too_long" : "company.invalid." + field;
    }
}
