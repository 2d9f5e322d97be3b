package com.mdmcmusicads.app.numbering;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Number books whose clock stands still. */
public final class NumberBooks {

    private NumberBooks() {}

    public static NumberBook at(JdbcClient sql, String moment) {
        return new NumberBook(sql, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
