package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.texts.MomentText;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What people did to an execution, by whom and why. */
class TrailList extends Div {

    private final transient UnaryOperator<String> words;
    private final transient UnaryOperator<Object> shown;
    private final transient Texts texts;

    TrailList(
            List<TrailEntry> trail,
            Function<List<String>, Map<String, String>> names,
            UnaryOperator<String> words,
            UnaryOperator<Object> shown,
            Texts texts,
            Instant now) {
        this.words = words;
        this.shown = shown;
        this.texts = texts;
        if (trail.isEmpty()) {
            var none = new Paragraph(getTranslation("executions.trail.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        var people = names.apply(trail.stream().map(TrailEntry::actor).toList());
        var list = new UnorderedList();
        list.addClassNames("plain-list", "execution-trail");
        trail.forEach(entry -> list.add(line(entry, people, now)));
        add(list);
    }

    private ListItem line(TrailEntry entry, Map<String, String> people, Instant now) {
        var head = new Div(new Span(sentence(entry, people)), new RelativeTime(entry.at(), now));
        head.addClassName("execution-step");
        var line = new ListItem(head);
        var reason = entry.after().get("reason");
        if (reason != null) {
            line.add(muted(words.apply(reason.toString())));
        }
        if (entry.before().containsKey("value")) {
            line.add(muted(entry.after().get("variable") + " : "
                    + MomentText.say(shown.apply(entry.before().get("value")), getLocale()) + " → "
                    + MomentText.say(shown.apply(entry.after().get("value")), getLocale())));
        }
        return line;
    }

    private String sentence(TrailEntry entry, Map<String, String> people) {
        var who = AuditTrail.SYSTEM.equals(entry.actor())
                ? getTranslation("executions.trail.system")
                : people.getOrDefault(entry.actor(), "–");
        var key = "timeline." + entry.action();
        return texts.has(key)
                ? texts.say(getLocale(), key, who, String.valueOf(entry.after().getOrDefault("activity", "")), "")
                : who + " · " + entry.action();
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
