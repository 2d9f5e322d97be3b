package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetReading;
import com.mdmcmusicads.app.budgets.BudgetWords;
import com.mdmcmusicads.app.charts.Chart;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a trial shows: in figures, in pictures, alert by alert, beside what really happened. */
class OutcomePanel extends Div {

    private OutcomePanel(BudgetWords words, Outcome outcome, List<BudgetReading> standing, Currency currency) {
        if (outcome.from() == null) {
            add(new EmptyState(getTranslation("backtest.empty"), getTranslation("backtest.empty.next")));
            return;
        }
        add(summary(outcome));
        var charts = new OutcomeCharts(outcome, standing);
        add(panel("backtest.chart.alerts", new Chart(charts.alerts())));
        add(panel("backtest.chart.course", charts.courses()));
        add(panel("backtest.trial", new FiredGrid(words, currency, outcome.trial(), "backtest.trial")));
        add(panel("backtest.real", new FiredGrid(words, currency, outcome.real(), "backtest.real")));
    }

    private Section summary(Outcome outcome) {
        var figures = new Paragraph(getTranslation(
                "backtest.summary",
                outcome.trial().size(),
                Outcome.toHandle(outcome.trial()),
                outcome.real().size(),
                Outcome.toHandle(outcome.real())));
        figures.addClassName("backtest-summary");
        var span = new Paragraph(getTranslation(
                "backtest.span", DayText.full(outcome.from(), getLocale()), DayText.full(outcome.to(), getLocale())));
        span.addClassName("muted");
        var section = new Section(new H2(getTranslation("backtest.result")), figures, span);
        if (outcome.lateDays() > 0) {
            section.add(new Paragraph(getTranslation("backtest.late", outcome.lateDays())));
        }
        section.add(new Paragraph(getTranslation("backtest.limits")));
        section.addClassName("panel");
        return section;
    }

    private Section panel(String title, com.vaadin.flow.component.Component... content) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }

    /** Makes one for a screen. */
    @Component
    record Factory(BudgetWords words) {

        OutcomePanel of(Outcome outcome, List<BudgetReading> standing, Currency currency) {
            return new OutcomePanel(words, outcome, standing, currency);
        }
    }
}
