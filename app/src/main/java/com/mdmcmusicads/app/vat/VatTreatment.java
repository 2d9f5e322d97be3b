package com.mdmcmusicads.app.vat;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How one line is taxed, and the words the law wants for it.
 *
 * @param rate per cent, for instance 20; zero where the seller charges none
 * @param code of the VATEX list, or null
 * @param reasonFr the mention in French where no tax is charged, else null
 * @param reasonEn the same in English, else null
 */
public record VatTreatment(VatCategory category, BigDecimal rate, String code, String reasonFr, String reasonEn) {

    public VatTreatment {
        rate = rate.stripTrailingZeros();
        rate = rate.scale() < 0 ? rate.setScale(0) : rate;
    }

    /** The mention in the reader's language, French or English; null where tax is charged. */
    public String reason(Locale reader) {
        return reader.getLanguage().equals("fr") ? reasonFr : reasonEn;
    }
}
