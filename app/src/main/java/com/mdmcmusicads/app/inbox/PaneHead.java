package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** What the open task is, for whom, by when, and who has it. */
class PaneHead extends Header {

    private final transient Tools tools;
    private final transient People people;
    private final transient Person me;
    private final H2 title = new H2();
    private final Span what = new Span();
    private final Div marks = new Div();

    PaneHead(Tools tools, People people, Person me) {
        this.tools = tools;
        this.people = people;
        this.me = me;
        addClassName("task-head");
        what.addClassName("task-head-what");
        marks.addClassName("task-head-marks");
        title.getElement().setAttribute("tabindex", "-1");
        add(what, title, marks);
    }

    void show(OpenTask task) {
        var now = tools.clock().instant();
        what.setText(task.name().in(getLocale()));
        title.setText(task.title());
        marks.removeAll();
        addDue(task, now);
        if (task.priority() > TaskFilter.NORMAL) {
            marks.add(new Badge(getTranslation("inbox.urgent"), Tone.ACCENT));
        }
        if (task.followUpAt() != null && task.followUpAt().isAfter(now)) {
            var until = DueWords.of(task.followUpAt(), now, tools.texts(), getLocale());
            marks.add(new Badge(getTranslation("inbox.follow-up", until.words()), Tone.INFO).icon(VaadinIcon.CLOCK));
        }
        marks.add(new Badge(holder(task), task.isOf(me) ? Tone.SUCCESS : Tone.OUTLINE).icon(VaadinIcon.USER));
        if (task.delegated()) {
            marks.add(new Badge(getTranslation("inbox.delegated", people.name(task.owner())), Tone.INFO));
        }
        marks.add(new Span(task.process().name().in(getLocale())));
    }

    private void addDue(OpenTask task, Instant now) {
        if (task.dueAt() != null) {
            var due = DueWords.of(task.dueAt(), now, tools.texts(), getLocale());
            var badge = new Badge(due.words(), due.tone()).icon(VaadinIcon.CALENDAR_CLOCK);
            badge.setTitle(due.exact());
            marks.add(badge);
        }
    }

    private String holder(OpenTask task) {
        return task.isFree()
                ? getTranslation("inbox.free")
                : task.isOf(me) ? getTranslation("inbox.mine") : people.name(task.assignee());
    }

    void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
