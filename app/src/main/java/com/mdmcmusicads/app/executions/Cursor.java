package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.springframework.http.HttpStatus;

/** The place in a list of instances where the next page begins, as one opaque word. */
final class Cursor {

    private Cursor() {}

    static String after(ExecutionRow run) {
        var place = run.startedAt() + "|" + run.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The last instance of the page before; null for the first page. */
    static ExecutionRow read(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            return new ExecutionRow(
                    place[1], null, null, null, 0, null, Instant.parse(place[0]), null, RunState.ANY, "", null);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "cursor-malformed");
        }
    }
}
