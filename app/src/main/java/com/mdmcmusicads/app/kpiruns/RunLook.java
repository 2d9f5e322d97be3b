package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.kpicollection.CollectionRun;
import com.mdmcmusicads.app.kpicollection.RunCounts;
import com.mdmcmusicads.app.kpicollection.RunState;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** Runs as people read them: state, days, rows, reason. */
final class RunLook {

    private RunLook() {}

    static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    static Badge state(RunState state) {
        var tone = switch (state) {
            case WAITING, CANCELLED -> Tone.NEUTRAL;
            case RUNNING -> Tone.INFO;
            case PAUSED -> Tone.WARNING;
            case BLOCKED, FAILED -> Tone.DANGER;
            case DONE -> Tone.SUCCESS;
        };
        return new Badge(say("kpiruns.state." + state), tone);
    }

    static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? DayText.brief(from) : say("kpiruns.range", DayText.brief(from), DayText.brief(to));
    }

    /** Why it waits or failed, in words; empty when all goes well. */
    static String cause(CollectionRun run) {
        return run.cause() == null ? "" : say("kpiruns.cause." + run.cause());
    }

    /** New, corrected, the same, refused. */
    static String rows(RunCounts counts) {
        return say(
                "kpiruns.rows",
                count(counts.created()),
                count(counts.updated()),
                count(counts.unchanged()),
                count(counts.rejected()));
    }

    static String count(int number) {
        var locale = UI.getCurrent().getLocale();
        return NumberFormat.getIntegerInstance(locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK)
                .format(number);
    }

    /** How far it is; only for runs that are not over. */
    static Div progress(CollectionRun run) {
        var words = new Span(say("kpiruns.progress", run.daysDone(), run.days(), count(run.pages())));
        words.setId("run-" + run.id());
        words.addClassNames("muted", "small");
        var bar = new ProgressBar(0, 1, Math.min(1, run.share()));
        bar.getElement().setAttribute("aria-labelledby", "run-" + run.id());
        bar.setIndeterminate(run.state() == RunState.RUNNING && run.share() == 0);
        var box = new Div(bar, words);
        box.addClassName("run-progress");
        return box;
    }

    static Anchor link(String route, String words) {
        var link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
