package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.charts.Chart;
import com.mdmcmusicads.app.charts.ChartSpec;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** The figures of a period beside those of the period before, and one of them drawn day by day for each platform. */
class FigureBoard extends Div {

    private final transient FigureSource source;
    private final String campaignId;
    private final SpanBar span;
    private final Select<Platform> platform = new Select<>();
    private final Select<Metric> metric = new Select<>();
    private final Div tiles = new Div();
    private final Paragraph note = new Paragraph();
    private final Paragraph nothing;
    private final Chart chart;

    FigureBoard(FigureSource source, String campaignId) {
        this.source = source;
        this.campaignId = campaignId;
        addClassName("kpi-figures");
        tiles.addClassName("kpi-tiles");
        note.addClassName("muted");
        nothing = new Paragraph(getTranslation("campaignfigures.days.none"));
        nothing.addClassName("muted");
        span = new SpanBar(source.today(), source.campaign(campaignId), days -> reload());
        chart = new Chart(ChartSpec.overDays("", List.of(), Unit.COUNT, null, List.of()));
        choosePlatform();
        chooseMetric();
        var tools = new Div(span, platform);
        tools.addClassName("kpi-tools");
        add(tools, note, nothing, tiles, metric, chart);
        Refresh.of(
                this,
                source.signals(),
                KpiDesk.TOPIC,
                id -> id.equals(KpiDesk.MANY) || id.equals(campaignId),
                this::reload);
        reload();
    }

    private void choosePlatform() {
        platform.setLabel(getTranslation("campaignfigures.platform"));
        platform.setItems(Platform.values());
        platform.setEmptySelectionAllowed(true);
        platform.setEmptySelectionCaption(getTranslation("campaignfigures.platform.all"));
        platform.setItemLabelGenerator(one -> getTranslation(one == null ? "campaignfigures.platform.all" : one.key()));
        platform.addValueChangeListener(change -> reload());
    }

    private void chooseMetric() {
        metric.setLabel(getTranslation("campaignfigures.metric"));
        metric.setItems(Metric.values());
        metric.setItemLabelGenerator(one -> getTranslation("campaignfigures.metric." + one));
        metric.setValue(Metric.VIEWS);
        metric.addValueChangeListener(change -> reload());
    }

    private void reload() {
        var days = span.days();
        var now = days(days);
        var earlier = days(days.earlier());
        show(now.isEmpty() && earlier.isEmpty());
        tiles.removeAll();
        for (var one : Metric.values()) {
            tiles.add(new Tile(one, one.of(now), one.of(earlier)));
        }
        note.setText(words(days, now));
        draw(days, now, earlier);
    }

    private void show(boolean isEmpty) {
        nothing.setVisible(isEmpty);
        List.of(note, tiles, metric, chart).forEach(part -> part.setVisible(!isEmpty));
    }

    private List<KpiDay> days(Days days) {
        return source.days(campaignId, days).stream()
                .filter(day -> platform.isEmpty() || day.platform() == platform.getValue())
                .toList();
    }

    private String words(Days days, List<KpiDay> now) {
        var provisional = now.stream().filter(KpiDay::provisional).count();
        return getTranslation(
                provisional == 0 ? "campaignfigures.covers" : "campaignfigures.covers.provisional",
                DayText.brief(days.from()),
                DayText.brief(days.to()),
                DayText.brief(days.earlier().from()),
                DayText.brief(days.earlier().to()));
    }

    private void draw(Days days, List<KpiDay> now, List<KpiDay> earlier) {
        var chosen = metric.getValue();
        chart.update(ChartSpec.overDays(
                getTranslation("campaignfigures.metric.daily", getTranslation("campaignfigures.metric." + chosen)),
                days.each(),
                chosen.unit(),
                null,
                MetricChart.series(
                        chosen,
                        days,
                        now,
                        earlier,
                        one -> getTranslation(one.key()),
                        getTranslation("campaignfigures.earlier"))));
    }
}
