package com.mdmcmusicads.app.rehearsal;

import com.mdmcmusicads.app.outreach.ForecastMail;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mails of a dry run in the squares of their months. */
class MonthGrid extends Div {

    private static final int MOST_NAMES = 4;

    MonthGrid(List<ForecastMail> mails) {
        addClassName("rehearsal-months");
        Map<LocalDate, List<ForecastMail>> days = mails.stream().collect(Collectors.groupingBy(DayList::day));
        days.keySet().stream()
                .map(YearMonth::from)
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .forEach(month -> add(month(month, new TreeMap<>(days))));
    }

    private Div month(YearMonth month, Map<LocalDate, List<ForecastMail>> days) {
        var grid = new Div();
        grid.addClassName("month-grid");
        for (var weekday : DayOfWeek.values()) {
            var name = new Span(weekday.getDisplayName(TextStyle.SHORT, getLocale()));
            name.addClassName("month-weekday");
            grid.add(name);
        }
        for (var blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            grid.add(square(month.atDay(day), days.getOrDefault(month.atDay(day), List.of())));
        }
        var title = DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(month);
        var panel = new Div(new H2(title), grid);
        panel.addClassName("panel");
        return panel;
    }

    private Div square(LocalDate day, List<ForecastMail> mails) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-day");
        var square = new Div(number);
        square.addClassName("month-square");
        square.setClassName("busy", !mails.isEmpty());
        mails.stream().limit(MOST_NAMES).forEach(mail -> {
            var name = new Span(mail.lead().title() + " · " + mail.step());
            name.addClassName("month-mail");
            name.setClassName("doubtful", !mail.cautions().isEmpty());
            square.add(name);
        });
        if (mails.size() > MOST_NAMES) {
            square.add(new Span(getTranslation("rehearsal.more", mails.size() - MOST_NAMES)));
        }
        return square;
    }
}
