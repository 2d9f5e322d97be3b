package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaignfigures.Metric.Good;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** One figure of the period, and how much it moved; colour only repeats what the sign and the words say. */
class Tile extends Div {

    private static final BigDecimal HARDLY = BigDecimal.ONE;

    Tile(Metric metric, BigDecimal now, BigDecimal earlier) {
        addClassName("kpi-tile");
        var name = new Span(getTranslation("campaignfigures.metric." + metric));
        name.addClassName("kpi-tile-name");
        var value = new Span(FigureWords.of(now, metric.unit(), getLocale()));
        value.addClassName("kpi-tile-value");
        var before = FigureWords.of(earlier, metric.unit(), getLocale());
        var change = new Span(
                getTranslation("campaignfigures.change", FigureWords.change(now, earlier, getLocale()), before));
        change.addClassName("kpi-tile-change");
        change.getElement().setAttribute("data-news", news(metric, now, earlier));
        change.setVisible(earlier != null);
        add(name, value, change);
    }

    private static String news(Metric metric, BigDecimal now, BigDecimal earlier) {
        if (now == null || earlier == null || earlier.signum() == 0 || metric.good() == Good.NEITHER) {
            return "none";
        }
        var change = FigureWords.changeOf(now, earlier);
        if (change.abs().compareTo(HARDLY) < 0) {
            return "none";
        }
        return change.signum() > 0 == (metric.good() == Good.MORE) ? "good" : "bad";
    }
}
