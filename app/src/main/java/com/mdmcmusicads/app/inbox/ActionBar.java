package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** What this person may do with the open task now, apart from answering it. */
class ActionBar extends Div {

    private final transient Tools tools;
    private final transient People people;
    private final transient Person me;
    private final transient Acts acts;
    private final transient Runnable changed;

    /** @param changed after every act that went through */
    ActionBar(Tools tools, People people, Person me, Acts acts, Runnable changed) {
        this.tools = tools;
        this.people = people;
        this.me = me;
        this.acts = acts;
        this.changed = changed;
        addClassName("task-actions");
    }

    void show(OpenTask task) {
        removeAll();
        if (task.mayBeClaimedBy(me)) {
            var claim = button("inbox.claim", VaadinIcon.HAND, () -> claim(task));
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (task.mayBeGivenBackBy(me)) {
            var back = button(
                    "inbox.give-back",
                    VaadinIcon.REPLY,
                    () -> act(() -> tools.desk().giveBack(task.id())));
            back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (task.mayBeReleasedBy(me)) {
            button(
                    "inbox.release",
                    VaadinIcon.UNLINK,
                    () -> act(() -> tools.desk().release(task.id())));
        }
        if (task.mayBeAssignedBy(me)) {
            button("inbox.assign", VaadinIcon.USER, () -> assign(task));
        }
        if (task.mayBeDelegatedBy(me)) {
            button("inbox.delegate", VaadinIcon.USERS, () -> delegate(task));
        }
        if (task.mayBeDeferredBy(me)) {
            button("inbox.defer", VaadinIcon.CLOCK, () -> defer(task));
        }
    }

    void claim(OpenTask task) {
        if (task.mayBeClaimedBy(me)) {
            act(() -> tools.desk().claim(task.id()));
        }
    }

    private void assign(OpenTask task) {
        pick("inbox.assign", task, person -> tools.desk().assign(task.id(), person.id()));
    }

    private void delegate(OpenTask task) {
        pick("inbox.delegate", task, person -> tools.desk().delegate(task.id(), person.id()));
    }

    private void pick(String key, OpenTask task, Consumer<Person> act) {
        new PersonPicker(key, holders(task), person -> act(() -> act.accept(person))).open();
    }

    private List<Person> holders(OpenTask task) {
        return people.staff().stream()
                .filter(person -> task.mayBeHeldBy(person) && !person.id().equals(task.assignee()))
                .toList();
    }

    private void defer(OpenTask task) {
        var isDeferred = task.followUpAt() != null;
        new FollowUpDialog(
                        tools.clock().instant(),
                        isDeferred,
                        until -> act(() -> tools.desk().followUp(task.id(), until)))
                .open();
    }

    private void act(Runnable act) {
        acts.attempt(act);
        changed.run();
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        var button = new Button(getTranslation(key), icon.create(), click -> act.run());
        add(button);
        return button;
    }
}
