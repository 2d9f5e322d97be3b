package com.mdmcmusicads.forms;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as forms keep them: exact, never so large that arithmetic on them takes long. */
final class Numbers {

    private Numbers() {}

    /** A number, or a text that is one; nothing when it is neither or its digits pass the limit. */
    static Optional<BigDecimal> of(Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return Optional.empty();
        }
        String text = value.toString().strip();
        if (text.isEmpty() || text.length() > Limits.NUMBER_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text)).filter(Numbers::reasonable);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The smallest of Integer, Long and BigDecimal that holds the number exactly, so that equal numbers are equal. */
    static Number plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (shortest.scale() > 0 || shortest.precision() - shortest.scale() > 18) {
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
        long whole = shortest.longValueExact();
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }

    private static boolean reasonable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= Limits.NUMBER_DIGITS;
    }
}
