package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Who is away now or soon; whoever is away is given nothing. */
class AbsencePanel extends Section {

    private final transient TeamBook book;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("teams.absence.none"));
    private final ComboBox<Person> person = new ComboBox<>(getTranslation("teams.person"));
    private final DatePicker first = new DatePicker(getTranslation("teams.absence.from"));
    private final DatePicker last = new DatePicker(getTranslation("teams.absence.until"));

    AbsencePanel(TeamBook book) {
        this.book = book;
        addClassName("panel");
        list.addClassName("team-absences");
        add(new H2(getTranslation("teams.absences")), list, none, entry());
        reload();
    }

    private Div entry() {
        person.setItems(book.people());
        person.setItemLabelGenerator(Person::name);
        first.setLocale(getLocale());
        last.setLocale(getLocale());
        first.setMin(book.today());
        first.addValueChangeListener(change -> begin(change.getValue()));
        var add = new Button(getTranslation("teams.absence.add"), VaadinIcon.PLUS.create(), click -> add());
        var entry = new Div(person, first, last, add);
        entry.addClassName("team-absence-entry");
        return entry;
    }

    private void begin(LocalDate day) {
        last.setMin(day);
        if (last.isEmpty() || day != null && last.getValue().isBefore(day)) {
            last.setValue(day);
        }
    }

    private void add() {
        person.setInvalid(person.isEmpty());
        first.setInvalid(first.isEmpty());
        last.setInvalid(last.isEmpty() || !first.isEmpty() && last.getValue().isBefore(first.getValue()));
        if (person.isInvalid() || first.isInvalid() || last.isInvalid()) {
            return;
        }
        book.leave(person.getValue().id(), first.getValue(), last.getValue());
        person.clear();
        first.clear();
        last.clear();
        reload();
    }

    private void reload() {
        list.removeAll();
        var absences = book.absences();
        absences.forEach(absence -> list.add(item(absence)));
        list.setVisible(!absences.isEmpty());
        none.setVisible(absences.isEmpty());
    }

    private ListItem item(Absence absence) {
        var name = book.name(absence.accountId());
        var words = getTranslation("teams.absence", name, say(absence.firstDay()), say(absence.lastDay()));
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            book.stay(absence);
            reload();
        });
        remove.setAriaLabel(getTranslation("teams.absence.remove", name));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return new ListItem(new Span(words), remove);
    }

    private String say(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }
}
