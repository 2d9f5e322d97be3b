package com.mdmcmusicads.app.quotes;

import java.util.List;

/** What somebody wrote into a quote cannot stand; nothing was kept. */
public final class QuoteFaults extends RuntimeException {

    private final transient List<Fault> faults;

    QuoteFaults(List<Fault> faults) {
        super("Not acceptable: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One thing to mend.
     *
     * @param line which line, the first is 1; 0 for the quote as a whole
     * @param field the component of {@link QuoteItem} or {@link QuoteText} it is about
     * @param key the message that says what is wrong
     */
    public record Fault(int line, String field, String key) {}
}
