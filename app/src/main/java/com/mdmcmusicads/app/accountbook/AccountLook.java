package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The small pieces that list and page share. */
final class AccountLook {

    private AccountLook() {}

    static Badge state(State state) {
        return new Badge(
                say("accountbook.state." + state),
                switch (state) {
                    case OK -> Tone.SUCCESS;
                    case NEW -> Tone.INFO;
                    case EXPIRED, REFUSED -> Tone.DANGER;
                    case PAUSED -> Tone.NEUTRAL;
                });
    }

    /** When the credentials end; what ends soon stands out. */
    static Component end(AccountRow row, Instant now) {
        var end = row.account().expiresAt();
        if (end == null) {
            return new Span(say("accountbook.end.none"));
        }
        var time = new RelativeTime(end, now);
        if (!row.endsSoon(now)) {
            return time;
        }
        var soon = new Badge("", Tone.WARNING);
        soon.add(time);
        return soon;
    }

    static Component success(AccountRow row, Instant now) {
        var at = row.account().lastSuccess();
        return at == null ? new Span(say("accountbook.success.never")) : new RelativeTime(at, now);
    }

    static String zone(AccountRow row) {
        return row.account().zone() == null ? "–" : row.account().zone().getId();
    }

    static String currency(AccountRow row) {
        return row.account().currency() == null ? "–" : row.account().currency().getCurrencyCode();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
