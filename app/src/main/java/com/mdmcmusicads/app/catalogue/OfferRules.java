package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What may stand in the catalogue. */
@Component
class OfferRules {

    static final Set<String> PLATFORMS = Set.of("YOUTUBE", "META", "TIKTOK");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DETAIL = 400;
    private static final BigDecimal DEAREST = new BigDecimal("999999.99");

    private final Texts texts;

    OfferRules(Texts texts) {
        this.texts = texts;
    }

    void check(NewOffer offer) {
        var errors = new ArrayList<FieldError>();
        if (!CODE.matcher(offer.code()).matches() || offer.code().length() > LONGEST_CODE) {
            errors.add(error("code", "invalid"));
        }
        if (offer.platform() != null && !PLATFORMS.contains(offer.platform())) {
            errors.add(error("platform", "invalid"));
        }
        words(errors, offer.words());
        price(errors, offer.price());
        if (offer.from() == null) {
            errors.add(error("from", "required"));
        }
        refuse(errors);
    }

    void check(OfferWords words) {
        var errors = new ArrayList<FieldError>();
        words(errors, words);
        refuse(errors);
    }

    /** The past has been quoted and invoiced: a price begins today or later. */
    void check(LocalDate from, Money price, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        price(errors, price);
        if (from == null) {
            errors.add(error("from", "required"));
        } else if (from.isBefore(today)) {
            errors.add(error("from", "past"));
        }
        refuse(errors);
    }

    InvalidInput taken() {
        return new InvalidInput(List.of(error("code", "taken")));
    }

    private void words(List<FieldError> errors, OfferWords words) {
        text(errors, "nameFr", words.nameFr(), LONGEST_NAME, true);
        text(errors, "nameEn", words.nameEn(), LONGEST_NAME, true);
        text(errors, "detailFr", words.detailFr(), LONGEST_DETAIL, false);
        text(errors, "detailEn", words.detailEn(), LONGEST_DETAIL, false);
    }

    private void text(List<FieldError> errors, String field, String text, int longest, boolean isRequired) {
        if (text == null || text.length() > longest) {
            errors.add(error(field, "invalid"));
        } else if (isRequired && text.isBlank()) {
            errors.add(error(field, "required"));
        }
    }

    private void price(List<FieldError> errors, Money price) {
        if (price == null || price.isNegative() || price.amount().compareTo(DEAREST) > 0) {
            errors.add(error("price", "invalid"));
        }
    }

    private FieldError error(String field, String code) {
        return new FieldError(field, code, texts.say(Locale.FRENCH, key(field, code)));
    }

    /** The key of the sentence that tells a person what is wrong. */
    static String key(String field, String code) {
        return code.equals("required") ? "catalogue.required" : "catalogue." + code + "." + field;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
