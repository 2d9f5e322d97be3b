package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Objects;

/** One open task: its form, what was said and done about its subject, and where it stands in its process. */
class TaskPane extends Div {

    private final transient Tools tools;
    private final transient People people;
    private final transient Person me;
    private final Banner others = new Banner("info");
    private final Banner taken = new Banner("warning");
    private final PaneHead head;
    private final ActionBar actions;
    private final FormPanel form;
    private final TalkPanel talk;
    private final FilePanel files;
    private transient OpenTask task;
    private transient Runnable leave = () -> {};

    /** @param done after the task was completed here */
    TaskPane(Tools tools, OpenTask task, Person me, People people, Runnable done) {
        this.tools = tools;
        this.people = people;
        this.me = me;
        this.task = task;
        addClassName("task-pane");
        var acts = new Acts(this, people);
        head = new PaneHead(tools, people, me);
        actions = new ActionBar(tools, people, me, acts, this::refresh);
        form = new FormPanel(tools, task, me, people, acts, done);
        talk = new TalkPanel(tools, task, people, acts);
        files = new FilePanel(tools, task, people, acts);
        add(others, taken, head, actions, body());
        head.show(task);
        actions.show(task);
    }

    private Div body() {
        var tabs = new TabSheet();
        tabs.addClassName("task-tabs");
        tabs.add(getTranslation("inbox.tab.form"), form);
        tabs.add(getTranslation("inbox.tab.talk"), new Div(talk, files));
        tabs.add(
                getTranslation("inbox.tab.timeline"),
                new Later(() -> tools.timelines().of(task.subject())));
        tabs.add(
                getTranslation("inbox.tab.diagram"),
                new Later(() -> tools.diagrams().ofInstance(task.process().instanceId())));
        var body = new Div(tabs);
        body.addClassName("task-body");
        tools.cards().of(task).ifPresent(card -> body.add(card(card)));
        return body;
    }

    private Aside card(Component card) {
        var aside = new Aside(card);
        aside.addClassName("task-card");
        aside.getElement().setAttribute("aria-label", getTranslation("inbox.card"));
        return aside;
    }

    String taskId() {
        return task.id();
    }

    void claim() {
        actions.claim(task);
    }

    void focusTitle() {
        head.focusTitle();
    }

    /** Reads the task again; what the reader has typed stays. */
    void refresh() {
        tools.list().find(me, task.id()).ifPresentOrElse(this::show, this::showGone);
        talk.refresh();
        files.refresh();
    }

    private void show(OpenTask now) {
        var wasMine = task.isOf(me);
        var isNews = !Objects.equals(task.assignee(), now.assignee());
        task = now;
        head.show(now);
        actions.show(now);
        form.allow(now);
        if (now.isOf(me)) {
            taken.say("");
        } else if (isNews) {
            taken.say(
                    now.isFree()
                            ? getTranslation("inbox.taken.released")
                            : getTranslation(
                                    wasMine ? "inbox.taken.away" : "inbox.taken", people.name(now.assignee())));
        }
    }

    private void showGone() {
        var by = tools.desk().whoCompleted(task.id());
        taken.say(by.map(people::name)
                .map(name -> getTranslation("inbox.gone.by", name))
                .orElseGet(() -> getTranslation("inbox.gone")));
        actions.removeAll();
        form.close();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        leave = tools.presence().open(task.id(), me.id(), () -> tell(ui));
        showOthers();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave.run();
    }

    private void tell(UI ui) {
        try {
            ui.access(this::showOthers);
        } catch (UIDetachedException closed) {
            // Nobody looks any more.
        }
    }

    private void showOthers() {
        var names = tools.presence().others(task.id(), me.id()).stream()
                .map(people::name)
                .sorted()
                .toList();
        var key = names.size() > 1 ? "inbox.others.several" : "inbox.others";
        others.say(names.isEmpty() ? "" : getTranslation(key, String.join(", ", names)));
    }
}
