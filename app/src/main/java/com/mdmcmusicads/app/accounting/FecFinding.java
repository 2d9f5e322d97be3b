package com.mdmcmusicads.app.accounting;

/**
 * Something is wrong with a file; {@code accounting.finding.<CODE>} says it to people.
 *
 * @param line in the file, from 1; 0 for the whole of it
 * @param said what stands there
 */
record FecFinding(int line, Code code, String said) {

    enum Code {
        HEAD,
        COLUMNS,
        EMPTY_FIELD,
        JOURNAL,
        NUMBER,
        GAP,
        DAY,
        OUTSIDE_YEAR,
        ACCOUNT,
        AUXILIARY,
        AMOUNT,
        BOTH_SIDES,
        ENTRY_IMBALANCE,
        IMBALANCE,
        ENTRY_DIFFERS,
        LETTER,
        CURRENCY,
        INCOME_ACCOUNT,
        INCOME_JOURNAL,
        INCOME_SUM,
        LINE_COUNT,
        ENTRY_COUNT,
        TOTAL,
        ENCODING
    }
}
