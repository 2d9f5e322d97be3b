package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.platforms.Platform;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.springframework.http.HttpStatus;

/** How far somebody has read the days of a campaign. */
record KpiPlace(LocalDate day, String platform) {

    static final KpiPlace START = new KpiPlace(LocalDate.EPOCH, "");

    static KpiPlace of(KpiDay day) {
        return new KpiPlace(day.day(), day.platform().name());
    }

    /** From what {@link #cursor} gave; the start when there is none. */
    static KpiPlace of(String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            var words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new KpiPlace(
                    LocalDate.parse(words[0]), Platform.valueOf(words[1]).name());
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException malformed) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "cursor-malformed");
        }
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + " " + platform).getBytes(StandardCharsets.UTF_8));
    }
}
