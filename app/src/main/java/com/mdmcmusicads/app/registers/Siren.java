package com.mdmcmusicads.app.registers;

import java.util.Optional;

/** The nine digits of a French business; the last one is a checksum (ISO/IEC 7812-1, "Luhn"). */
public record Siren(String digits) {

    private static final int LENGTH = 9;

    /** Empty when it is not of nine digits or its checksum is wrong. */
    public static Optional<Siren> read(String typed) {
        var digits = Digits.of(typed);
        return Digits.areAll(digits, LENGTH) && Digits.luhn(digits) % 10 == 0
                ? Optional.of(new Siren(digits))
                : Optional.empty();
    }

    /** As people write it: "732 829 320". */
    @Override
    public String toString() {
        return Digits.grouped(digits);
    }
}
