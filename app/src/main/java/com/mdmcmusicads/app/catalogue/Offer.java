package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.money.Money;
import java.util.Locale;

/**
 * Something the agency sells, as it stands on one day.
 *
 * @param code for instance FEE-YOUTUBE; never changes
 * @param platform YOUTUBE, META, TIKTOK, or null when it is for none or for several
 * @param price before tax, in force on the day asked for
 */
public record Offer(
        String code,
        String nameFr,
        String nameEn,
        String detailFr,
        String detailEn,
        Kind kind,
        String platform,
        Unit unit,
        Money price) {

    /** In the reader's language, French or English. */
    public String name(Locale reader) {
        return reader.getLanguage().equals("fr") ? nameFr : nameEn;
    }

    /** What is in it, in the reader's language; empty when the name says it all. */
    public String detail(Locale reader) {
        return reader.getLanguage().equals("fr") ? detailFr : detailEn;
    }
}
