package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.Evidence;
import com.mdmcmusicads.app.alerts.Reading;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** What is kept about an alert, the oldest first, each with the figures it happened on. */
class EvidenceList extends OrderedList {

    private final transient Alert alert;
    private final transient AlertTools tools;
    private final transient EvidenceWords words;

    EvidenceList(Alert alert, List<Evidence> evidence, AlertTools tools, EvidenceWords words) {
        this.alert = alert;
        this.tools = tools;
        this.words = words;
        addClassName("evidence-list");
        var names = words.names(evidence);
        evidence.forEach(one -> add(item(one, names)));
    }

    private ListItem item(Evidence one, Map<String, String> names) {
        var what = new Span(words.sentence(one, names, getLocale()));
        what.addClassName("evidence-what");
        var head = new Div(what, new RelativeTime(one.at(), tools.now()));
        head.addClassName("evidence-head");
        var item = new ListItem(head);
        var said = words.words(one, getLocale());
        if (said != null) {
            var quoted = new Paragraph(said);
            quoted.addClassNames("evidence-words", "lines");
            item.add(quoted);
        }
        item.add(figures(one.on()));
        return item;
    }

    private Paragraph figures(Reading on) {
        var figures = new Paragraph(getTranslation(
                "alerts.evidence.on",
                getTranslation("alerts.severity." + on.severity()),
                on.level(),
                tools.words().headline(alert, on, getLocale()),
                DayText.brief(on.asOf())));
        figures.addClassNames("muted", "small");
        return figures;
    }
}
