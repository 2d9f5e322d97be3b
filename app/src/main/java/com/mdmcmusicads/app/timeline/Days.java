package com.mdmcmusicads.app.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments under the days they fell on, newest first; older ones are appended. */
class Days extends Div {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Lines lines;
    private LocalDate day;
    private OrderedList list;
    private Moment last;

    Days(Lines lines) {
        this.lines = lines;
        addClassName("timeline-days");
    }

    void append(Past.Page page) {
        for (var moment : page.moments()) {
            var on = LocalDate.ofInstant(moment.at(), PARIS);
            if (!on.equals(day)) {
                begin(on, page.at());
            }
            list.add(lines.line(moment, page, getLocale()));
            last = moment;
        }
    }

    /** The oldest moment shown. */
    Moment last() {
        return last;
    }

    @Override
    public void removeAll() {
        super.removeAll();
        day = null;
        last = null;
    }

    private void begin(LocalDate on, Instant now) {
        day = on;
        list = new OrderedList();
        list.addClassName("timeline-list");
        add(new H3(name(on, LocalDate.ofInstant(now, PARIS))), list);
    }

    private String name(LocalDate on, LocalDate today) {
        if (on.equals(today)) {
            return getTranslation("timeline.today");
        }
        return on.equals(today.minusDays(1))
                ? getTranslation("timeline.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(getLocale())
                        .format(on);
    }
}
