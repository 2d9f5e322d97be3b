package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** How a lead's grade, state and next action look, in the list, on its page and beside a task. */
public final class LeadLook {

    private LeadLook() {}

    public static Span grade(String grade, Integer score) {
        var badge = new Span(grade == null ? "–" : grade);
        badge.addClassName("grade");
        badge.getElement().setAttribute("data-grade", grade == null ? "" : grade);
        var words = say("leads.grade.title", grade == null ? "–" : grade, score == null ? "–" : score);
        badge.getElement().setAttribute("title", words);
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", words);
        return badge;
    }

    public static Badge status(LeadStatus status) {
        return new Badge(say("leads.status." + status), tone(status));
    }

    private static Tone tone(LeadStatus status) {
        return switch (status) {
            case NEW -> Tone.ACCENT;
            case NURTURED -> Tone.INFO;
            case QUALIFIED, QUOTE_REQUESTED, CONVERTED -> Tone.SUCCESS;
            case DISQUALIFIED, LOST, MERGED, ERASED -> Tone.NEUTRAL;
        };
    }

    /** The light of the next action: grey none, green planned, red late; the words say the same. */
    public static Span nextAction(boolean isPlanned, Instant dueAt, Instant now) {
        var state = !isPlanned ? "none" : dueAt != null && dueAt.isBefore(now) ? "late" : "planned";
        var light = new Span();
        light.addClassName("light");
        light.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(say("leads.action." + state));
        var action = new Span(light, words);
        action.addClassName("next-action");
        action.getElement().setAttribute("data-state", state);
        if (dueAt != null) {
            action.add(new RelativeTime(dueAt, now));
        }
        return action;
    }

    /** The same where only the time is known. */
    public static Span nextAction(Instant dueAt, Instant now) {
        return nextAction(dueAt != null, dueAt, now);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
