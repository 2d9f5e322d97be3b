package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetWords;
import com.mdmcmusicads.app.budgets.Response;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.platforms.PlatformBadge;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Alerts with the days between which they stood. */
class FiredGrid extends Grid<Fired> {

    private final transient BudgetWords words;
    private final transient Currency currency;

    FiredGrid(BudgetWords words, Currency currency, List<Fired> fired, String title) {
        this.words = words;
        this.currency = currency;
        getElement().setAttribute("aria-label", getTranslation(title));
        column(one -> new PlatformBadge(one.platform()), "backtest.column.platform")
                .setWidth("8rem")
                .setFlexGrow(0);
        column(this::what, "backtest.column.alert").setFlexGrow(4).setWidth("16rem");
        column(one -> day(one.from()), "backtest.column.from").setWidth("8rem").setFlexGrow(0);
        column(
                        one -> one.until() == null ? new Span(getTranslation("backtest.still")) : day(one.until()),
                        "backtest.column.until")
                .setWidth("8rem")
                .setFlexGrow(0);
        column(this::severity, "backtest.column.severity").setWidth("14rem").setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(getTranslation(title + ".none"), getTranslation(title + ".none.next")));
        setItems(fired);
        setAllRowsVisible(fired.size() <= 20);
    }

    private Column<Fired> column(SerializableFunction<Fired, Component> cell, String header) {
        return addColumn(new ComponentRenderer<>(cell)).setHeader(getTranslation(header));
    }

    private Component what(Fired one) {
        var metric = one.metric() == null ? "" : " · " + getTranslation("budgets.metric." + one.metric());
        var cell = new Div(new Span(getTranslation(one.rule().key()) + metric));
        if (one.worst() != null) {
            var why = new Div(new Span(words.sentence(one.worst(), currency, getLocale())));
            why.addClassNames("muted", "small", "backtest-why");
            why.setTitle(words.why(one.worst().why(), getLocale()));
            cell.add(why);
        }
        return cell;
    }

    private Component day(LocalDate day) {
        return new Span(DayText.brief(day));
    }

    private Component severity(Fired one) {
        var badges = new Div(new Badge(getTranslation(one.severity().key()), tone(one.severity())));
        if (one.response() == Response.HANDLE) {
            badges.add(new Badge(getTranslation(one.response().key()), Tone.OUTLINE));
        }
        badges.addClassName("badges");
        return badges;
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case INFO -> Tone.INFO;
            case WARNING -> Tone.WARNING;
            case CRITICAL -> Tone.DANGER;
        };
    }
}
