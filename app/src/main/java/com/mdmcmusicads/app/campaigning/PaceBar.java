package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.PaceLight;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** The spent share of a media budget as a bar, a mark where it should be by now, and a light with its word. */
public class PaceBar extends Div {

    private static final int WHOLE = 100;

    public PaceBar(PaceLight pace) {
        addClassName("pace");
        getElement().setAttribute("data-light", pace.light().name().toLowerCase(Locale.ROOT));
        setTitle(String.join("\n", pace.sentences()));
        add(words(pace), track(pace));
    }

    private Div words(PaceLight pace) {
        var sign = new Span();
        sign.addClassName("pace-sign");
        var light = new Span(sign, new Span(getTranslation("campaigning.light." + pace.light())));
        light.addClassName("pace-light");
        var share = new Span(getTranslation("campaigning.percent", pace.spentPercent()));
        share.addClassName("pace-share");
        var words = new Div(light, share);
        words.addClassName("pace-words");
        return words;
    }

    private Div track(PaceLight pace) {
        var track = new Div();
        track.addClassName("pace-track");
        track.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation("campaigning.pace.words", pace.spentPercent(), pace.expectedPercent()));
        var longest = Math.max(WHOLE, Math.max(pace.spentPercent(), pace.expectedPercent()));
        track.getElement().appendChild(piece("pace-spent", pace.spentPercent(), longest));
        if (longest > WHOLE) {
            track.getElement().appendChild(piece("pace-whole", WHOLE, longest));
        }
        if (pace.expectedPercent() > 0) {
            track.getElement().appendChild(piece("pace-due", pace.expectedPercent(), longest));
        }
        return track;
    }

    /** A budget that is overspent makes the whole bar longer than it. */
    private static Element piece(String name, int percent, int longest) {
        var piece = new Element("i");
        piece.getClassList().add(name);
        piece.getStyle().set("--_at", (double) WHOLE * Math.max(0, percent) / longest + "%");
        return piece;
    }
}
