package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * Something the agency begins to sell.
 *
 * @param platform YOUTUBE, META, TIKTOK, or null
 * @param from the first day it is sold
 */
public record NewOffer(
        String code,
        String nameFr,
        String nameEn,
        String detailFr,
        String detailEn,
        Kind kind,
        String platform,
        Unit unit,
        Money price,
        LocalDate from) {

    OfferWords words() {
        return new OfferWords(nameFr, nameEn, detailFr, detailEn);
    }
}
