package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;

/** How far an alert is, in a word. */
class StateBadge extends Badge {

    StateBadge(AlertState state) {
        super("", tone(state));
        setText(getTranslation("alerts.state." + state));
    }

    private static Tone tone(AlertState state) {
        return switch (state) {
            case OPEN -> Tone.ACCENT;
            case WAITING -> Tone.INFO;
            case HANDLED, RECOVERED -> Tone.SUCCESS;
            case NOTED, IGNORED, OVER -> Tone.NEUTRAL;
        };
    }
}
