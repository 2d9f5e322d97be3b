package com.mdmcmusicads.app.migrating;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.migrations.Lines.Verdict;
import com.mdmcmusicads.app.migrations.Migration;
import com.mdmcmusicads.app.migrations.Taken;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What migrations are called on screens: states, verdicts, moments, numbers. */
final class MigrationWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private MigrationWords() {}

    static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    static String cases(long number) {
        if (number == 0) {
            return say("migrating.case.none");
        }
        return say(number == 1 ? "migrating.case" : "migrating.cases", number(number));
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    static String moment(Instant moment) {
        return moment(moment, say("migrating.moment"), locale());
    }

    static String moment(Instant moment, String pattern, Locale reader) {
        return DateTimeFormatter.ofPattern(pattern, reader).withZone(PARIS).format(moment);
    }

    static Badge state(Migration.State state) {
        var tone = switch (state) {
            case RUNNING -> Tone.INFO;
            case PAUSED -> Tone.WARNING;
            case CANCELLED -> Tone.NEUTRAL;
            case DONE -> Tone.SUCCESS;
        };
        return new Badge(say("migrating.state." + state), tone);
    }

    static Badge state(Taken.State state) {
        var tone = switch (state) {
            case WAITING, CANCELLED -> Tone.NEUTRAL;
            case DONE -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
        };
        return new Badge(say("migrating.taken." + state), tone);
    }

    static Badge verdict(Verdict verdict) {
        var tone = switch (verdict) {
            case SAME -> Tone.SUCCESS;
            case CHANGED -> Tone.INFO;
            case IDLE -> Tone.NEUTRAL;
            case UNMAPPED -> Tone.WARNING;
            case INVALID -> Tone.DANGER;
        };
        return new Badge(say("migrating.verdict." + verdict), tone);
    }

    static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale().getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }
}
