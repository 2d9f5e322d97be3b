package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** A moment as people say it ("il y a 5 min", "demain"), with the exact one in its title; the agency's own time zone. */
@Tag("time")
public class RelativeTime extends HtmlContainer {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Instant at;
    private final Instant now;

    public RelativeTime(Instant at, Instant now) {
        this.at = at;
        this.now = now;
        getElement().setAttribute("datetime", at.toString());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(PARIS);
        setText(words());
        setTitle(exact.format(at));
    }

    private String words() {
        var distance = Duration.between(now, at);
        var minutes = distance.abs().toMinutes();
        var when = distance.isNegative() ? "past" : "future";
        if (minutes < 1) {
            return getTranslation("look.time.now");
        }
        if (minutes < 60) {
            return getTranslation("look.time." + when + ".minutes", minutes);
        }
        var days = ChronoUnit.DAYS.between(day(now), day(at));
        if (days == 0) {
            return getTranslation(
                    "look.time." + when + ".hours", Math.max(1, distance.abs().toHours()));
        }
        return Math.abs(days) == 1 ? getTranslation("look.time." + when + ".day", clock()) : date(days);
    }

    private String date(long days) {
        if (Math.abs(days) < 7) {
            return getTranslation(days < 0 ? "look.time.past.days" : "look.time.future.days", Math.abs(days));
        }
        var pattern = day(at).getYear() == day(now).getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(day(at));
    }

    private String clock() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(PARIS)
                .format(at);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }
}
