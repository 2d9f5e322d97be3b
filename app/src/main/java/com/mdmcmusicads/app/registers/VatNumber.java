package com.mdmcmusicads.app.registers;

import java.util.Locale;
import java.util.Optional;

/**
 * A VAT number of a member state of the European Union, or of Northern Ireland.
 *
 * @param prefix as VIES has it: the country's code, but EL for Greece and XI for Northern Ireland
 * @param rest what follows the prefix
 */
public record VatNumber(String prefix, String rest) {

    private static final int PREFIX = 2;

    /** Empty when it is not of the form its member state gives its numbers. A French one also keeps its key. */
    public static Optional<VatNumber> read(String typed) {
        var plain = Digits.of(typed).toUpperCase(Locale.ROOT);
        if (plain.length() <= PREFIX) {
            return Optional.empty();
        }
        var number = new VatNumber(plain.substring(0, PREFIX), plain.substring(PREFIX));
        return VatForms.fit(number) ? Optional.of(number) : Optional.empty();
    }

    /** The number a French business with this SIREN has, when it is liable to VAT. */
    public static VatNumber of(Siren siren) {
        return new VatNumber("FR", FrenchKey.of(siren.digits()) + siren.digits());
    }

    /** Whether businesses of this country (ISO 3166-1) have numbers like this one. */
    public boolean isOf(String country) {
        return VatForms.prefix(country).equals(prefix);
    }

    /** Whether the country (ISO 3166-1) is a member state, whose businesses have such numbers; Monaco counts as France. */
    public static boolean isMemberState(String country) {
        return country != null && !country.equals("XI") && VatForms.isKnown(VatForms.prefix(country));
    }

    /** The SIREN inside a French number; empty for all others, and for Monaco, which numbers otherwise. */
    public Optional<Siren> siren() {
        return prefix.equals("FR") ? Siren.read(rest.substring(PREFIX)) : Optional.empty();
    }

    /** Without spaces, as it stands on an invoice. */
    @Override
    public String toString() {
        return prefix + rest;
    }
}
