package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** One row a day and platform where there is room, one card on a phone. */
class DayGrid extends Grid<KpiDay> {

    private final transient Consumer<KpiDay> history;

    DayGrid(Consumer<KpiDay> history) {
        this.history = history;
        addClassName("kpi-days-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("campaignfigures.days.title"));
        addColumn(day -> DayText.brief(day.day()))
                .setHeader(getTranslation("campaignfigures.column.day"))
                .setFrozen(true)
                .setWidth("7rem")
                .setFlexGrow(0);
        addComponentColumn(day -> new PlatformBadge(day.platform()))
                .setHeader(getTranslation("campaignfigures.column.platform"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        for (var metric : Metric.values()) {
            addColumn(day -> words(metric, day))
                    .setHeader(getTranslation("campaignfigures.metric." + metric))
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true);
        }
        addComponentColumn(this::standing)
                .setHeader(getTranslation("campaignfigures.column.standing"))
                .setAutoWidth(true);
        addComponentColumn(this::card).setKey("card").setVisible(false);
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    private String words(Metric metric, KpiDay day) {
        return FigureWords.of(value(metric, day), metric.unit(), getLocale());
    }

    private static BigDecimal value(Metric metric, KpiDay day) {
        return metric.of(List.of(day));
    }

    /** Whether the day may still change, and whether it did. */
    private Component standing(KpiDay day) {
        var standing = new Div();
        standing.addClassName("kpi-day-standing");
        if (day.provisional()) {
            standing.add(new Badge(getTranslation("campaignfigures.provisional"), Tone.OUTLINE));
        }
        if (day.revision() > 0) {
            var button = new Button(
                    getTranslation("campaignfigures.restated", day.revision()), click -> history.accept(day));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            standing.add(button);
        }
        return standing;
    }

    private Component card(KpiDay day) {
        var head = new Div(new Span(DayText.brief(day.day())), new PlatformBadge(day.platform()));
        head.addClassName("kpi-card-line");
        var figures = new Div();
        figures.addClassName("kpi-card-figures");
        for (var metric : Metric.values()) {
            if (value(metric, day) != null) {
                var name = new Span(getTranslation("campaignfigures.metric." + metric));
                name.addClassName("muted");
                figures.add(new Div(name, new Span(words(metric, day))));
            }
        }
        var card = new Div(head, figures, standing(day));
        card.addClassName("kpi-day-card");
        return card;
    }
}
