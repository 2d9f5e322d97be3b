package com.mdmcmusicads.app.quotes;

import java.util.List;

/** An act a quote does not allow now; nothing was changed. {@code key} says why, in a message people can read. */
public final class QuoteRefusal extends RuntimeException {

    private final transient List<Object> arguments;
    private final String key;

    QuoteRefusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The move from {@code now} to {@code wanted} is not drawn. */
    static QuoteRefusal move(QuoteState now, QuoteState wanted) {
        return new QuoteRefusal("quotes.refusal." + wanted, now);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
