package com.mdmcmusicads.app.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * One row of figures, as many as the chart has categories.
 *
 * @param values null where nothing is known: a gap, never a zero
 * @param upper the upper edge of a band; null for anything else
 * @param stack bars of the same name stand on one another; null for those that stand alone
 */
public record Series(
        String name,
        Kind kind,
        List<BigDecimal> values,
        List<BigDecimal> upper,
        Ink ink,
        boolean dashed,
        String stack) {

    /** How figures are drawn. */
    public enum Kind {
        LINE,
        BAR,
        BAND
    }

    public static Series line(String name, List<BigDecimal> values, Ink ink) {
        return new Series(name, Kind.LINE, values, null, ink, false, null);
    }

    public static Series dashed(String name, List<BigDecimal> values, Ink ink) {
        return new Series(name, Kind.LINE, values, null, ink, true, null);
    }

    public static Series bars(String name, List<BigDecimal> values, Ink ink, String stack) {
        return new Series(name, Kind.BAR, values, null, ink, false, stack);
    }

    public static Series band(String name, List<BigDecimal> lower, List<BigDecimal> upper, Ink ink) {
        return new Series(name, Kind.BAND, lower, upper, ink, false, null);
    }
}
