package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;

/** The page before one is inside (log in, invitation, forgotten password): the agency on one side, the form on the other. */
public class Doorway extends Div {

    /** Heights of the bars in percent; the longest one is the voice that is heard. */
    private static final int[] SOUND = {
        12, 18, 15, 26, 38, 31, 47, 42, 58, 49, 66, 92, 70, 54, 61, 45, 52, 36, 41, 28, 33, 20, 24, 14
    };

    private final Div form = new Div();

    public Doorway(String title, String line) {
        addClassName("doorway");
        getElement().setAttribute("role", "main");
        form.addClassName("doorway-form");
        form.add(new H1(title));
        if (!line.isBlank()) {
            form.add(new Paragraph(line));
        }
        super.add(agency(), form);
    }

    /** Adds to the form side. */
    @Override
    public void add(Component... components) {
        form.add(components);
    }

    private static Div agency() {
        var name = new Span("MDMC");
        name.addClassName("brand-name");
        var brand = new Div(new Logo(), name);
        brand.addClassName("brand");
        var sound = new Div();
        sound.addClassName("doorway-sound");
        sound.getElement().setAttribute("aria-hidden", "true");
        IntStream.of(SOUND).mapToObj(Doorway::bar).forEach(sound::add);
        var agency = new Div(brand, sound);
        agency.addClassName("doorway-agency");
        return agency;
    }

    private static Span bar(int height) {
        var bar = new Span();
        bar.getStyle().setHeight(height + "%");
        bar.getElement().getClassList().set("heard", height > 90);
        return bar;
    }
}
