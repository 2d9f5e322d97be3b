package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;

/** How bad it is, in a word. */
class SeverityBadge extends Badge {

    SeverityBadge(Severity severity) {
        super("", tone(severity));
        setText(getTranslation("alerts.severity." + severity));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }
}
