package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A figure from 0 to 100 drawn as five bars, like the level of a sound, with the figure itself beside it. */
public class Level extends Span {

    private static final int BARS = 5;

    public Level(int figure) {
        var lit = Math.round(Math.max(0, Math.min(100, figure)) * BARS / 100f);
        var bars = new Span();
        bars.addClassName("level");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int bar = 0; bar < BARS; bar++) {
            bars.getElement().appendChild(bar(bar < lit));
        }
        var number = new Span(String.valueOf(figure));
        number.addClassName("level-figure");
        add(bars, number);
    }

    private static Element bar(boolean on) {
        var bar = new Element("i");
        bar.getClassList().set("on", on);
        return bar;
    }
}
