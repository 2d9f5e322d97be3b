package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.texts.Texts;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers, shares and times as short as one reads them in a table. */
@Component
class FigureWords {

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    String number(long number, Locale reader) {
        return NumberFormat.getIntegerInstance(reader).format(number);
    }

    /** @param share of one */
    String share(double share, Locale reader) {
        var format = NumberFormat.getPercentInstance(reader);
        format.setMaximumFractionDigits(share > 0 && share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    /** Two units at most: « 3 h 20 », « 4 j 2 h ». */
    String time(Duration time, Locale reader) {
        if (time.toMillis() < 1000) {
            return texts.say(reader, "processfigures.time.millis", time.toMillis());
        }
        if (time.toMinutes() < 1) {
            return texts.say(reader, "processfigures.time.seconds", time.toSeconds());
        }
        if (time.toHours() < 1) {
            return texts.say(reader, "processfigures.time.minutes", time.toMinutes());
        }
        return time.toDays() < 2
                ? texts.say(reader, "processfigures.time.hours", time.toHours(), time.toMinutesPart())
                : texts.say(reader, "processfigures.time.days", time.toDays(), time.toHoursPart());
    }
}
