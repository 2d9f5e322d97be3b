package com.mdmcmusicads.app.look;

import java.util.Locale;

/** What a colour says. Fee and media have colours of their own and are no tones. */
public enum Tone {
    NEUTRAL,
    OUTLINE,
    ACCENT,
    STRONG,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
