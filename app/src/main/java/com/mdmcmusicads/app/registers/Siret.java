package com.mdmcmusicads.app.registers;

import java.util.Optional;

/**
 * The fourteen digits of one establishment: the SIREN of its business and five more. The checksum is Luhn's, but for La
 * Poste, whose offices were too many for it: there the sum of all digits is a multiple of five.
 */
public record Siret(String digits) {

    private static final int LENGTH = 14;
    private static final int SIREN = 9;
    private static final String LA_POSTE = "356000000";

    /** Empty when it is not of fourteen digits or its checksum is wrong. */
    public static Optional<Siret> read(String typed) {
        var digits = Digits.of(typed);
        return Digits.areAll(digits, LENGTH)
                        && Siren.read(digits.substring(0, SIREN)).isPresent()
                        && isChecked(digits)
                ? Optional.of(new Siret(digits))
                : Optional.empty();
    }

    private static boolean isChecked(String digits) {
        return Digits.luhn(digits) % 10 == 0 || digits.startsWith(LA_POSTE) && Digits.sum(digits) % 5 == 0;
    }

    public Siren siren() {
        return new Siren(digits.substring(0, SIREN));
    }

    /** As people write it: "732 829 320 00074". */
    @Override
    public String toString() {
        return siren() + "\u00a0" + digits.substring(SIREN);
    }
}
