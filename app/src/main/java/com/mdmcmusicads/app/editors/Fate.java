package com.mdmcmusicads.app.editors;

import com.mdmcmusicads.app.look.Tone;

/** What became of a part of a model between two versions. */
enum Fate {
    SAME(Tone.NEUTRAL),
    ADDED(Tone.SUCCESS),
    REMOVED(Tone.DANGER),
    CHANGED(Tone.WARNING),
    MOVED(Tone.INFO);

    private final Tone tone;

    Fate(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    /** Key of its word. */
    String key() {
        return "editors.fate." + this;
    }
}
