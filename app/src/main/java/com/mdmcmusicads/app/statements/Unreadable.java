package com.mdmcmusicads.app.statements;

/** A line cannot be read; caught by whoever collects the faults of a file. */
final class Unreadable extends Exception {

    private final LineFault.Reason reason;
    private final String said;

    Unreadable(LineFault.Reason reason, String said) {
        super(reason.name());
        this.reason = reason;
        this.said = said == null ? "" : said;
    }

    LineFault at(int number) {
        return new LineFault(number, reason, said);
    }
}
