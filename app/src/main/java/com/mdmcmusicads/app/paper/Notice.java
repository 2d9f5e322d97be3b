package com.mdmcmusicads.app.paper;

import java.util.List;

/**
 * A box of its own, never split over two pages.
 *
 * @param text under the title, or null
 * @param facts labels with their values at the right edge; may be empty
 */
public record Notice(Tone tone, String title, String text, List<Fact> facts) {

    /** What it is about. */
    public enum Tone {
        PLAIN,
        /** Something to be noticed first. */
        ACCENT,
        /** The budget a client pays to the platforms, never to us: dashed, in the colour of nothing else. */
        MEDIA
    }

    public Notice {
        facts = List.copyOf(facts);
    }

    public Notice(Tone tone, String title, String text) {
        this(tone, title, text, List.of());
    }
}
