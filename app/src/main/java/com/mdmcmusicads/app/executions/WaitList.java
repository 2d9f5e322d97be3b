package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Waits.Kind;
import com.mdmcmusicads.app.executions.Waits.Wait;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What an execution waits for: timers with their next due, steps in the background, people, messages. */
class WaitList extends Div {

    WaitList(List<Wait> waits, Directory directory, Instant now) {
        if (waits.isEmpty()) {
            var none = new Paragraph(getTranslation("executions.waits.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        var names = directory.names(waits.stream()
                .filter(wait -> wait.kind() == Kind.TASK)
                .map(Wait::whom)
                .filter(Objects::nonNull)
                .toList());
        var list = new UnorderedList();
        list.addClassNames("plain-list", "execution-waits");
        waits.forEach(wait ->
                list.add(line(wait, wait.whom() == null ? null : names.getOrDefault(wait.whom(), wait.whom()), now)));
        add(list);
    }

    private ListItem line(Wait wait, String whom, Instant now) {
        var line = new ListItem(
                new Badge(getTranslation("executions.wait." + wait.kind()), tone(wait)), new Span(wait.activity()));
        if (wait.due() != null) {
            line.add(new RelativeTime(wait.due(), now));
        }
        if (wait.kind() == Kind.STEP) {
            line.add(muted(getTranslation("executions.attempts", wait.attemptsLeft())));
        } else if (wait.kind() == Kind.TASK) {
            line.add(muted(whom == null ? getTranslation("executions.wait.nobody") : whom));
        } else if (whom != null) {
            line.add(muted(whom));
        }
        if (wait.asleep()) {
            line.add(new Badge(getTranslation("executions.state.SUSPENDED"), Tone.WARNING));
        }
        return line;
    }

    private static Tone tone(Wait wait) {
        return wait.kind() == Kind.STEP && wait.attemptsLeft() == 0 ? Tone.DANGER : Tone.NEUTRAL;
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
