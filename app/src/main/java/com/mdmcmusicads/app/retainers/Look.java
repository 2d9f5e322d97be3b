package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet.State;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The small pieces that list, page and panel share. */
final class Look {

    private Look() {}

    static Badge state(State state) {
        return new Badge(
                say("retainers.state." + state),
                switch (state) {
                    case RUNNING -> Tone.SUCCESS;
                    case PAUSED -> Tone.WARNING;
                    case CANCELLED -> Tone.INFO;
                    case ENDED -> Tone.NEUTRAL;
                });
    }

    static Badge stuck() {
        return new Badge(say("retainers.state.STUCK"), Tone.DANGER);
    }

    static Span amount(Money money) {
        var span = new Span(text(money));
        span.addClassName("amount");
        return span;
    }

    static String text(Money money) {
        return Amounts.of(money, UI.getCurrent().getLocale());
    }

    static String day(LocalDate day) {
        return day == null ? "–" : DayText.brief(day);
    }

    static Div platforms(List<String> platforms) {
        var badges = new Div();
        badges.addClassName("badges");
        platforms.forEach(one -> badges.add(new Badge(platform(one), Tone.OUTLINE)));
        return badges;
    }

    static String platform(String code) {
        return say("retainers.platform." + code);
    }

    static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
