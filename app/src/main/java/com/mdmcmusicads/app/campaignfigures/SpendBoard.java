package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.charts.Chart;
import com.mdmcmusicads.app.charts.ChartSpec;
import com.mdmcmusicads.app.charts.Ink;
import com.mdmcmusicads.app.charts.Series;
import com.mdmcmusicads.app.charts.Unit;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was spent by the end of each day, what was planned, and where it leads; of all platforms or of one. */
class SpendBoard extends Div {

    private final transient FigureSource source;
    private final String campaignId;
    private final Select<Platform> platform = new Select<>();
    private final Chart chart;
    private final Paragraph outlook = new Paragraph();
    private final Paragraph nothing;
    private transient List<BudgetReading> readings = List.of();

    SpendBoard(FigureSource source, String campaignId) {
        this.source = source;
        this.campaignId = campaignId;
        addClassName("kpi-spend");
        chart = new Chart(ChartSpec.overDays(title(), List.of(), Unit.EURO, null, List.of()));
        nothing = new Paragraph(getTranslation("campaignfigures.spend.none"));
        nothing.addClassName("muted");
        outlook.addClassName("kpi-outlook");
        platform.setLabel(getTranslation("campaignfigures.platform"));
        platform.setEmptySelectionAllowed(true);
        platform.setEmptySelectionCaption(getTranslation("campaignfigures.platform.all"));
        platform.setItemLabelGenerator(one -> getTranslation(one == null ? "campaignfigures.platform.all" : one.key()));
        platform.addValueChangeListener(change -> draw());
        add(platform, outlook, chart, nothing);
        Refresh.of(this, source.signals(), KpiDesk.TOPIC, this::isOurs, this::reload);
        Refresh.of(this, source.signals(), CampaignDesk.CHANGED, this::isOurs, this::reload);
        reload();
    }

    private boolean isOurs(String payload) {
        return payload.equals(KpiDesk.MANY) || payload.equals(campaignId);
    }

    private void reload() {
        readings = source.budgets(campaignId);
        var chosen = platform.getValue();
        var platforms = readings.stream().map(BudgetReading::platform).toList();
        platform.setItems(platforms);
        platform.setValue(platforms.contains(chosen) ? chosen : null);
        platform.setVisible(platforms.size() > 1);
        draw();
    }

    private void draw() {
        var shown = readings.stream()
                .filter(reading -> platform.isEmpty() || reading.platform() == platform.getValue())
                .toList();
        var course = SpendCourse.of(shown);
        chart.setVisible(!course.isEmpty());
        nothing.setVisible(course.isEmpty());
        outlook.setText(words(shown));
        if (!course.isEmpty()) {
            chart.update(ChartSpec.overDays(title(), course.days(), Unit.EURO, source.today(), series(course)));
        }
    }

    private List<Series> series(SpendCourse course) {
        var series = new ArrayList<Series>();
        series.add(Series.dashed(getTranslation("campaignfigures.spend.planned"), course.planned(), Ink.PLAN));
        series.add(Series.line(getTranslation("campaignfigures.spend.spent"), course.spent(), Ink.MEDIA));
        if (course.high().stream().anyMatch(Objects::nonNull)) {
            var name = getTranslation("campaignfigures.spend.forecast");
            series.add(Series.band(name, course.low(), course.high(), Ink.FORECAST));
        }
        return series;
    }

    private String words(List<BudgetReading> shown) {
        return String.join(
                " ",
                shown.stream()
                        .filter(reading -> reading.lastDay() != null && reading.forecast() != null)
                        .map(this::words)
                        .toList());
    }

    private String words(BudgetReading reading) {
        var projected = FigureWords.of(reading.forecast().projected(), Unit.EURO, getLocale());
        return getTranslation(
                "campaignfigures.spend.outlook",
                getTranslation(reading.platform().key()),
                FigureWords.of(reading.spent(), Unit.EURO, getLocale()),
                DayText.brief(reading.lastDay()),
                projected);
    }

    private String title() {
        return getTranslation("campaignfigures.spend.chart");
    }
}
