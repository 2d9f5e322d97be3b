package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How an enrolment looks wherever it is shown: its state, how far it is, what comes next and why it stopped. */
final class EnrolmentLook {

    private EnrolmentLook() {}

    static Badge state(EnrolmentState state) {
        var tone = switch (state) {
            case RUNNING -> Tone.SUCCESS;
            case PAUSED -> Tone.INFO;
            case HELD -> Tone.WARNING;
            case FINISHED, STOPPED -> Tone.NEUTRAL;
        };
        return new Badge(say("outreach.state." + state), tone);
    }

    static Component progress(EnrolmentRow row) {
        return new Span(say("outreach.progress", row.sent(), row.steps()));
    }

    /** When the next mail leaves, or why none does. */
    static Component next(EnrolmentRow row, Instant now) {
        var next = new Div();
        next.addClassName("enrolment-next");
        if (row.state() == EnrolmentState.RUNNING && row.nextMailAt() != null) {
            next.add(new RelativeTime(row.nextMailAt(), now));
        }
        if (row.reason() != null) {
            next.add(new Span(reason(row)));
        }
        return next;
    }

    static String reason(EnrolmentRow row) {
        if (row.reason().contains(".")) {
            return say(row.reason());
        }
        return "MISSING".equals(row.reason())
                ? say("outreach.reason.MISSING", missing(row.detail()))
                : say("outreach.reason." + row.reason());
    }

    private static String missing(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> say("LEAD".equals(name) ? "outreach.missing.LEAD" : "sequences.placeholder." + name))
                .collect(Collectors.joining(", "));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
