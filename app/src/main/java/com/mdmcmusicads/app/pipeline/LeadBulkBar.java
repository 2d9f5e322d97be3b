package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.BulkDesk;
import com.mdmcmusicads.app.tasks.TaskRefusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acts on all ticked leads at once; there only while something is ticked. */
class LeadBulkBar extends Div {

    private static final int MILLIS = 8000;

    private final transient BulkDesk desk;
    private final transient Directory directory;
    private final LeadGrid grid;
    private final Span count = new Span();

    LeadBulkBar(LeadGrid grid, BulkDesk desk, Directory directory) {
        this.grid = grid;
        this.desk = desk;
        this.directory = directory;
        addClassName("inbox-bulk");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("pipeline.bulk"));
        var none = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> grid.deselectAll());
        none.setAriaLabel(getTranslation("pipeline.bulk.none"));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        add(count, new Button(getTranslation("pipeline.assign"), click -> ask()), none);
        grid.addSelectionListener(
                selection -> show(selection.getAllSelectedItems().size()));
        show(0);
    }

    private void show(int ticked) {
        count.setText(getTranslation(ticked == 1 ? "pipeline.bulk.one" : "pipeline.bulk.some", ticked));
        setVisible(ticked > 0);
    }

    private void ask() {
        var person = new ComboBox<Person>(getTranslation("pipeline.assign.person"));
        person.setItems(people());
        person.setItemLabelGenerator(Person::name);
        person.setWidthFull();
        var dialog = new Dialog(getTranslation("pipeline.assign"));
        var done = new Button(getTranslation("pipeline.assign.do"), click -> {
            dialog.close();
            assign(person.getValue());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setEnabled(false);
        person.addValueChangeListener(change -> done.setEnabled(change.getValue() != null));
        dialog.add(new Paragraph(getTranslation("pipeline.assign.text")), person);
        dialog.getFooter().add(new Button(getTranslation("pipeline.cancel"), click -> dialog.close()), done);
        dialog.open();
        person.focus();
    }

    private List<Person> people() {
        return Stream.of(Role.SDR, Role.SALES)
                .flatMap(role -> directory.with(role).stream())
                .distinct()
                .toList();
    }

    private void assign(Person person) {
        var leads = List.copyOf(grid.getSelectedItems());
        var tasks = leads.stream()
                .map(LeadRow::next)
                .filter(Objects::nonNull)
                .map(LeadRow.Next::id)
                .toList();
        var outcome = desk.assign(tasks, person.id());
        grid.deselectAll();
        Notification.show(
                words(person, leads.size() - tasks.size(), outcome), MILLIS, Notification.Position.BOTTOM_START);
    }

    /** How many went through, and why the others did not. */
    private String words(Person person, int without, BulkDesk.Outcome outcome) {
        var done = getTranslation("pipeline.assign.done." + number(outcome.done()), outcome.done(), person.name());
        var idle = without == 0 ? "" : getTranslation("pipeline.assign.idle." + number(without), without);
        var refused = outcome.refusals().stream()
                .collect(Collectors.groupingBy(TaskRefusal::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> getTranslation("pipeline.assign.refused." + one.getKey(), one.getValue()));
        return Stream.concat(Stream.of(done, idle), refused)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String number(int count) {
        return count == 1 ? "one" : "some";
    }
}
