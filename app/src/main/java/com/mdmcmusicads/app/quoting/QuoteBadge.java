package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.quotes.QuoteState;

/** The state of a quote in one word. */
public class QuoteBadge extends Badge {

    public QuoteBadge(QuoteState state) {
        super("", tone(state));
        setText(getTranslation("quotes.state." + state));
    }

    private static Tone tone(QuoteState state) {
        return switch (state) {
            case DRAFT -> Tone.OUTLINE;
            case TO_APPROVE -> Tone.WARNING;
            case APPROVED, SENT -> Tone.INFO;
            case VIEWED -> Tone.ACCENT;
            case ACCEPTED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case EXPIRED, CANCELLED -> Tone.NEUTRAL;
        };
    }
}
