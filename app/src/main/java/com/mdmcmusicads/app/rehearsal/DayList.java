package com.mdmcmusicads.app.rehearsal;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.outreach.ForecastMail;
import com.mdmcmusicads.app.outreach.ForecastMail.Caution;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mails of a dry run under the day on which they would leave, each with what speaks against it. */
class DayList extends Div {

    DayList(List<ForecastMail> mails) {
        addClassName("rehearsal-days");
        mails.stream()
                .collect(Collectors.groupingBy(DayList::day, TreeMap::new, Collectors.toList()))
                .forEach(this::add);
    }

    static LocalDate day(ForecastMail mail) {
        return LocalDate.ofInstant(mail.at(), BusinessHours.PARIS);
    }

    private void add(LocalDate day, List<ForecastMail> mails) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale());
        var list = new UnorderedList();
        mails.forEach(mail -> list.add(line(mail)));
        var panel = new Div(new H2(format.format(day)), list);
        panel.addClassName("panel");
        add(panel);
    }

    private ListItem line(ForecastMail mail) {
        var time = new Span(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BusinessHours.PARIS)
                .format(mail.at()));
        time.addClassName("rehearsal-time");
        var who = new Span(mail.lead().title());
        who.addClassName("rehearsal-who");
        var item = new ListItem(time, who, new Span(getTranslation("rehearsal.mail", mail.step(), mail.subject())));
        mail.cautions().forEach(caution -> item.add(caution(caution)));
        return item;
    }

    private Badge caution(Caution caution) {
        var tone = switch (caution) {
            case SLIPPED -> Tone.INFO;
            case SAME_DAY, MISSING, ALREADY -> Tone.WARNING;
            case NO_CONSENT, WITHDRAWN, SUPPRESSED, LEAD_CLOSED -> Tone.DANGER;
        };
        return new Badge(getTranslation("rehearsal.caution." + caution), tone);
    }
}
