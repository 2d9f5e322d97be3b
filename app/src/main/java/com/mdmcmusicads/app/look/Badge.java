package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One short word about a thing: its state, its grade, its kind. The word carries the meaning, the tone only helps. */
public class Badge extends Span {

    public Badge(String word, Tone tone) {
        super(word);
        addClassName("badge");
        tone(tone);
    }

    public Badge tone(Tone tone) {
        getElement().setAttribute("data-tone", tone.attribute());
        return this;
    }

    /** Puts a sign before the word. */
    public Badge icon(VaadinIcon icon) {
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(sign);
        return this;
    }
}
