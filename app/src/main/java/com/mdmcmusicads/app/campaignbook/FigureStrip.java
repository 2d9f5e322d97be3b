package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to look after, above the list; the media budget has a look of its own. */
class FigureStrip extends Section {

    FigureStrip() {
        addClassNames("quote-figures", "book-figures");
        getElement().setAttribute("aria-label", getTranslation("campaignbook.figures"));
    }

    void show(CampaignFigures figures, List<MediaBudget> budgets) {
        removeAll();
        figure("running", figures.running());
        var sums = budgets.stream().map(sum -> Amounts.of(sum, getLocale())).collect(Collectors.joining(" + "));
        figure("budget", sums.isEmpty() ? "–" : sums).addClassName("media-box");
        figure("starting", figures.starting());
        figure("ending", figures.ending());
        if (figures.unclosed() > 0) {
            figure("unclosed", figures.unclosed()).addClassName("is-due");
        }
    }

    private Div figure(String name, int value) {
        return figure(name, String.valueOf(value));
    }

    private Div figure(String name, String value) {
        var label = new Span(getTranslation("campaignbook.figure." + name));
        label.addClassName("figure-label");
        var number = new Span(value);
        number.addClassName("figure-value");
        var figure = new Div(label, number);
        figure.addClassName("quote-figure");
        add(figure);
        return figure;
    }
}
