package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.tasks.Day;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A due date as people say it ("en retard de 2 h", "demain 09:00"), and how pressing it is. */
record DueWords(String words, Tone tone, String exact) {

    private static final Duration SOON = Duration.ofHours(2);
    private static final int WEEK = 7;

    static DueWords of(Instant due, Instant now, Texts texts, Locale locale) {
        if (due == null) {
            return new DueWords("", Tone.NEUTRAL, "");
        }
        var say = new Speech(texts, locale);
        var exact = say.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT), due);
        return due.isBefore(now)
                ? new DueWords(say.late(Duration.between(due, now)), Tone.DANGER, exact)
                : new DueWords(say.ahead(due, Day.of(now)), tone(due, Day.of(now)), exact);
    }

    private static Tone tone(Instant due, Day today) {
        return today.contains(due) || Duration.between(today.now(), due).compareTo(SOON) < 0
                ? Tone.WARNING
                : Tone.NEUTRAL;
    }

    private record Speech(Texts texts, Locale locale) {

        String late(Duration by) {
            if (by.toHours() < 1) {
                return texts.say(locale, "inbox.due.late.minutes", Math.max(1, by.toMinutes()));
            }
            return by.toDays() < 1
                    ? texts.say(locale, "inbox.due.late.hours", by.toHours())
                    : texts.say(locale, "inbox.due.late.days", by.toDays());
        }

        String ahead(Instant due, Day today) {
            var minutes = Duration.between(today.now(), due).toMinutes();
            if (minutes < 60) {
                return texts.say(locale, "inbox.due.minutes", Math.max(1, minutes));
            }
            var days = today.until(due);
            var clock = format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), due);
            if (days < 2) {
                return texts.say(locale, days == 0 ? "inbox.due.today" : "inbox.due.tomorrow", clock);
            }
            return days < WEEK
                    ? format(DateTimeFormatter.ofPattern("EEEE"), due) + " " + clock
                    : format(DateTimeFormatter.ofPattern("d MMM"), due);
        }

        String format(DateTimeFormatter how, Instant moment) {
            return how.withLocale(locale).withZone(Day.PARIS).format(moment);
        }
    }
}
