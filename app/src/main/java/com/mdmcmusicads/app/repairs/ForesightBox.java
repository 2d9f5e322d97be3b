package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.texts.MomentText;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What an act would do, in words: before and after, or why it cannot be done. */
class ForesightBox extends Div {

    ForesightBox() {
        addClassName("repair-foresight");
        getElement().setAttribute("role", "status");
    }

    void show(Foresight foresight) {
        removeAll();
        if (foresight.hindrance() != null) {
            var why = new Paragraph(getTranslation(
                    foresight.hindrance().key(), foresight.hindrance().words()));
            why.addClassName(foresight.actsAtOnce() ? "repair-warning" : "repair-refusal");
            add(why);
            return;
        }
        var facts = new DescriptionList();
        facts.addClassName("facts");
        pair(facts, "repairs.before", foresight.before());
        pair(facts, "repairs.after", foresight.after());
        add(new Span(getTranslation("repairs.foresight")), facts);
    }

    void say(String words) {
        removeAll();
        add(new Paragraph(words));
    }

    private void pair(DescriptionList facts, String key, Picture picture) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(new Span(place(picture)), timers(picture)));
    }

    private String place(Picture picture) {
        if (picture.over()) {
            return getTranslation("repairs.over");
        }
        var places = picture.places().isEmpty()
                ? getTranslation("repairs.on-the-way")
                : String.join(" · ", picture.places());
        return picture.asleep() ? getTranslation("repairs.asleep", places) : places;
    }

    private Div timers(Picture picture) {
        var timers = new Div();
        timers.addClassName("muted");
        picture.timers()
                .forEach(timer -> timers.add(new Div(new Span(
                        getTranslation("repairs.timer.at", timer.step(), MomentText.full(timer.due(), getLocale()))))));
        return timers;
    }
}
