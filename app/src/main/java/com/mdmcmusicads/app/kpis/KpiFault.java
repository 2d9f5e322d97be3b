package com.mdmcmusicads.app.kpis;

/** Why a row cannot be kept: the field as callers write it, and a stable code ({@code kpis.fault.<code>} in the bundles). */
public record KpiFault(String field, Code code) {

    /** The word callers read. */
    public String word() {
        return code.word();
    }

    /** Everything that can be wrong with a row. */
    public enum Code {
        NOT_AN_OBJECT,
        REQUIRED,
        NOT_A_TEXT,
        NOT_A_NUMBER,
        NOT_WHOLE,
        NEGATIVE,
        TOO_LARGE,
        NOT_A_DATE,
        IN_THE_FUTURE,
        TOO_OLD,
        UNKNOWN_CAMPAIGN,
        UNKNOWN_PLATFORM,
        UNKNOWN_CURRENCY,
        OTHER_CURRENCY,
        ABOVE_IMPRESSIONS,
        NOT_ON_THIS_PLATFORM,
        NO_FIGURE,
        DUPLICATE;

        /** {@code above-impressions}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
