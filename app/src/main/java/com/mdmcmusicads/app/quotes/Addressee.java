package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.vat.FiscalPosition;

/**
 * Whom a quote is for, as it stood when the version was written; null where nothing is known.
 *
 * @param name the company, label or artist
 * @param contact the person who speaks for it
 * @param country ISO 3166-1 alpha-2
 * @param assumed whether the position was assumed, because nothing is known about VAT yet
 */
public record Addressee(
        String name,
        String contact,
        String email,
        String street,
        String extra,
        String postcode,
        String city,
        String country,
        String siren,
        String vatNumber,
        FiscalPosition position,
        boolean assumed) {}
