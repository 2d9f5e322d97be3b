package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.Restatement;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What was told of one day before it was told otherwise, the oldest first, and what counts now. */
class DayHistory extends Dialog {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(BusinessHours.PARIS);
    private static final List<Metric> COUNTED =
            List.of(Metric.SPEND, Metric.IMPRESSIONS, Metric.VIEWS, Metric.CLICKS, Metric.CONVERSIONS);

    DayHistory(KpiDay day, List<Restatement> before) {
        setHeaderTitle(getTranslation(
                "campaignfigures.history",
                DayText.full(day.day(), getLocale()),
                getTranslation(day.platform().key())));
        var body = new Element("tbody");
        before.forEach(one -> body.appendChild(row(
                moment(one.since()),
                one.spend(),
                count(one.impressions()),
                count(one.views()),
                count(one.clicks()),
                one.conversions())));
        body.appendChild(row(
                getTranslation("campaignfigures.history.now", moment(day.changedAt())),
                day.spend(),
                count(day.impressions()),
                count(day.views()),
                count(day.clicks()),
                day.conversions()));
        var scroll = new Div();
        scroll.addClassName("figures-scroll");
        scroll.getElement().appendChild(table(body));
        add(new Paragraph(getTranslation("campaignfigures.history.why")), scroll);
        getFooter().add(new Button(getTranslation("campaignfigures.close"), click -> close()));
    }

    private Element table(Element body) {
        var head = new Element("tr").appendChild(heading(getTranslation("campaignfigures.history.told")));
        COUNTED.forEach(metric -> head.appendChild(heading(getTranslation("campaignfigures.metric." + metric))));
        var table = new Element("table").appendChild(new Element("thead").appendChild(head), body);
        table.getClassList().add("figures-table");
        return table;
    }

    private static Element heading(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private Element row(String told, BigDecimal... figures) {
        var row = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(told));
        for (var at = 0; at < figures.length; at++) {
            var metric = COUNTED.get(at);
            var unit = metric == Metric.SPEND ? Unit.EURO : Unit.COUNT;
            row.appendChild(new Element("td")
                    .setAttribute("data-label", getTranslation("campaignfigures.metric." + metric))
                    .setText(FigureWords.of(figures[at], unit, getLocale())));
        }
        return row;
    }

    private static BigDecimal count(Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private String moment(Instant at) {
        return DayText.brief(at.atZone(BusinessHours.PARIS).toLocalDate()) + ", " + CLOCK.format(at);
    }
}
