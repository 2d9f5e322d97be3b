package com.mdmcmusicads.app.mentions;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A sentence the law wants, from a day on: {@code mentions/legal-texts.json} keeps them, old ones included.
 *
 * @param code as in {@link Mention}
 * @param since first day it is printed
 * @param until last day, or null
 * @param source the text that wants it
 */
record LegalText(String code, LocalDate since, LocalDate until, String source, String fr, String en) {

    boolean isInForce(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    String in(Locale language) {
        return language.getLanguage().equals("fr") ? fr : en;
    }
}
