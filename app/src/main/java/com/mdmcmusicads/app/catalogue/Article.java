package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/**
 * A line of the catalogue as its keepers see it, sold or not.
 *
 * @param offer with the price of today; the price is null before the first day
 * @param nextPrice what is planned, or null
 * @param nextFrom from which day, or null
 * @param withdrawnOn the first day it is not sold any more, or null
 */
record Article(Offer offer, Money nextPrice, LocalDate nextFrom, LocalDate withdrawnOn) {

    boolean isSold(LocalDate today) {
        return withdrawnOn == null || today.isBefore(withdrawnOn);
    }
}
