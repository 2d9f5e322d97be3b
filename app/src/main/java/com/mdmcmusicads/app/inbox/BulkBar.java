package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.BulkDesk;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Acts on all ticked tasks at once; there only while something is ticked. */
class BulkBar extends Div {

    private final transient Tools tools;
    private final transient People people;
    private final transient Acts acts;
    private final TaskGrid grid;
    private final Span count = new Span();

    BulkBar(Tools tools, Person me, People people, TaskGrid grid) {
        this.tools = tools;
        this.people = people;
        this.grid = grid;
        acts = new Acts(this, people);
        addClassName("inbox-bulk");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.bulk"));
        var none = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> grid.deselectAll());
        none.setAriaLabel(getTranslation("inbox.bulk.none"));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        add(
                count,
                new Button(getTranslation("inbox.claim"), click -> claim()),
                new Button(getTranslation("inbox.assign"), click -> assign()),
                none);
        grid.addSelectionListener(
                selection -> show(selection.getAllSelectedItems().size()));
        show(0);
    }

    private void show(int ticked) {
        count.setText(getTranslation(ticked == 1 ? "inbox.bulk.one" : "inbox.bulk.some", ticked));
        setVisible(ticked > 0);
    }

    private List<String> ticked() {
        return grid.getSelectedItems().stream().map(OpenTask::id).toList();
    }

    private void claim() {
        tell(tools.bulk().claim(ticked()));
    }

    private void assign() {
        var holders = people.staff().stream()
                .filter(person -> grid.getSelectedItems().stream().allMatch(task -> task.mayBeHeldBy(person)))
                .toList();
        new PersonPicker("inbox.assign", holders, person -> tell(tools.bulk().assign(ticked(), person.id()))).open();
    }

    private void tell(BulkDesk.Outcome outcome) {
        grid.deselectAll();
        var done = getTranslation(outcome.done() == 1 ? "inbox.bulk.done.one" : "inbox.bulk.done.some", outcome.done());
        if (outcome.refusals().isEmpty()) {
            acts.tell(done);
        } else {
            var first = outcome.refusals().get(0);
            acts.warn(getTranslation(
                    "inbox.bulk.refused", done, outcome.refusals().size(), acts.words(first)));
        }
    }
}
