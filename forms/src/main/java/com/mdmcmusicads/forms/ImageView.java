package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** A picture from a safe address, or a sentence in its place. */
final class ImageView implements PartView {

    private final Div frame = new Div();
    private final Screen screen;

    ImageView(Screen screen) {
        this.screen = screen;
        frame.addClassName("mdmc-form-image");
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public void show(Placed placed) {
        frame.removeAll();
        String source = screen.line(placed, "source").strip();
        String alt = screen.line(placed, "alt");
        frame.add(SafeLink.picture(source) ? picture(source, alt) : new Span(missing(alt)));
    }

    private Image picture(String source, String alt) {
        Image picture = new Image(source, alt);
        picture.getElement().setAttribute("referrerpolicy", "no-referrer");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private String missing(String alt) {
        return alt.isBlank() ? screen.say("image.missing") : alt;
    }
}
