package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures as people read them. */
final class FigureLook {

    private static final String NONE = "–";

    private FigureLook() {}

    /** The rate, and beside it how few cases it stands on when they are few. */
    static Component rate(Share share) {
        var line = new Div(new Span(percent(share)));
        line.addClassName("figures-rate");
        if (share.whole() > 0 && !share.isReliable()) {
            line.add(new Badge(few(share.whole()), Tone.WARNING));
        }
        return line;
    }

    static String few(int cases) {
        return UI.getCurrent().getTranslation(cases == 1 ? "figures.few.one" : "figures.few", cases);
    }

    /** How many, and what part of the whole that is. */
    static String count(Share share) {
        return share.whole() == 0 ? NONE : number(share.part()) + " (" + percent(share) + ")";
    }

    static String number(int count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    static String month(YearMonth month) {
        var words = DateTimeFormatter.ofPattern("MMMM yyyy", locale()).format(month);
        return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    static String hours(Duration wait) {
        return wait == null
                ? NONE
                : UI.getCurrent().getTranslation("figures.hours", wait.toHours(), two(wait.toMinutesPart()));
    }

    private static String two(int minutes) {
        return minutes < 10 ? "0" + minutes : String.valueOf(minutes);
    }

    private static String percent(Share share) {
        if (share.rate() == null) {
            return NONE;
        }
        var format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(share.rate());
    }

    /** The currency and the spaces of France for French. */
    private static Locale locale() {
        var locale = UI.getCurrent().getLocale();
        return locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }
}
