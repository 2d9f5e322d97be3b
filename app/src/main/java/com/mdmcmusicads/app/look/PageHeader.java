package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one title, a line below it, and what one can do here on the right. */
public class PageHeader extends Div {

    private final H1 title;
    private final Div words;
    private final Div actions = new Div();
    private final Paragraph line = new Paragraph();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        this.title = new H1(title);
        words = new Div(this.title);
        words.addClassName("page-header-words");
        this.actions.addClassName("page-header-actions");
        this.actions.add(actions);
        add(words, this.actions);
    }

    public PageHeader line(String text) {
        line.setText(text);
        words.add(line);
        return this;
    }

    public void title(String text) {
        title.setText(text);
    }

    /** Beside the title: badges, a level. */
    public PageHeader beside(Component... pieces) {
        for (var piece : pieces) {
            addComponentAtIndex(indexOf(actions), piece);
        }
        return this;
    }
}
