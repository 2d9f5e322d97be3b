package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.statements.LineFault.Reason;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts as banks write them; what is finer than a cent, or not clearly a number, is refused. */
final class Figures {

    private static final Pattern XML = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{0,5})?|[+-]?\\.\\d{1,5}");
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}([ '.,])\\d{3}(\\1\\d{3})*((?!\\1)[.,]\\d{1,2}0{0,3})?" + "|\\d{1,12}([.,]\\d{1,2}0{0,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([ '.,]\\d{3})+");
    private static final int CENTS = 2;

    private Figures() {}

    /** As XML Schema writes a decimal. */
    static BigDecimal xml(String said) throws Unreadable {
        if (said == null || !XML.matcher(said).matches()) {
            throw new Unreadable(said == null ? Reason.NO_AMOUNT : Reason.AMOUNT, said);
        }
        return cents(new BigDecimal(said), said);
    }

    /** As people and banks write it: 1 234,56 or 1.234,56 or 1,234.56, with the sign before, behind, or as brackets. */
    static BigDecimal table(String said) throws Unreadable {
        var plain = said.replaceAll("[\\u00a0\\u202f\\u2009\\s]+", " ")
                .replaceAll("(?i)€|¤|EUR\\b", "")
                .replace('\u2212', '-')
                .replace('\u2019', '\'')
                .strip();
        var isBracketed = plain.startsWith("(") && plain.endsWith(")");
        var isNegative = isBracketed || plain.startsWith("-") || plain.endsWith("-");
        var figure = plain.replaceAll("^[-+(]|[-+)]$", "").strip();
        if (!GROUPED.matcher(figure).matches()) {
            throw new Unreadable(Reason.AMOUNT, said);
        }
        var amount = cents(new BigDecimal(point(figure)), said);
        return isNegative ? amount.negate() : amount;
    }

    /** Three digits behind every sign are thousands; else the last sign is the decimal one. */
    private static String point(String figure) {
        var last = Math.max(figure.lastIndexOf(','), figure.lastIndexOf('.'));
        var isDecimal = last >= 0 && !THOUSANDS.matcher(figure).matches();
        var whole = (isDecimal ? figure.substring(0, last) : figure).replaceAll("[ '.,]", "");
        return isDecimal ? whole + "." + figure.substring(last + 1) : whole;
    }

    private static BigDecimal cents(BigDecimal amount, String said) throws Unreadable {
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new Unreadable(Reason.AMOUNT, said);
        }
        return amount.setScale(CENTS);
    }
}
