package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a lead's grade, state, budget and next action look, in the list, on its page and beside a task. */
final class LeadLook {

    private LeadLook() {}

    static Span grade(String grade, Integer score) {
        var badge = new Span(grade == null ? "–" : grade);
        badge.addClassName("grade");
        badge.getElement().setAttribute("data-grade", grade == null ? "" : grade);
        var words = say("leads.grade.title", grade == null ? "–" : grade, score == null ? "–" : score);
        badge.getElement().setAttribute("title", words);
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", words);
        return badge;
    }

    static Badge status(Lead.Status status) {
        return new Badge(say("leads.status." + status), tone(status));
    }

    private static Tone tone(Lead.Status status) {
        return switch (status) {
            case NEW -> Tone.ACCENT;
            case NURTURED -> Tone.INFO;
            case QUALIFIED, QUOTE_REQUESTED -> Tone.SUCCESS;
            case DISQUALIFIED, LOST -> Tone.NEUTRAL;
        };
    }

    static Span platforms(Collection<Platform> platforms) {
        var badges = new Span();
        badges.addClassName("lead-platforms");
        platforms.forEach(platform -> badges.add(new Badge(name(platform), Tone.OUTLINE)));
        return platforms.isEmpty() ? nothing() : badges;
    }

    static String names(Collection<Platform> platforms) {
        return platforms.stream().sorted().map(LeadLook::name).collect(Collectors.joining(", "));
    }

    static String name(Platform platform) {
        return say("leads.platform." + platform);
    }

    /** What they want to spend on the platforms themselves: never our fee. */
    static Span budget(BigDecimal budget) {
        if (budget == null) {
            return nothing();
        }
        var amount = new Span(Euros.say(budget, UI.getCurrent().getLocale()));
        amount.addClassName("money-media");
        return amount;
    }

    /** The light of the next action: grey none, green planned, red late; the words say the same. */
    static Span nextAction(Instant dueAt, Instant now) {
        var state = dueAt == null ? "none" : dueAt.isBefore(now) ? "late" : "planned";
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

    /** An empty cell says so to those who hear the page. */
    static Span nothing() {
        var dash = new Span("–");
        dash.addClassName("muted");
        return dash;
    }

    static Component orNothing(String text) {
        return text == null || text.isEmpty() ? nothing() : new Span(text);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
