package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.TrailSearch;
import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the trail can be narrowed by: who, what, on what, when, and the request it belongs to. */
class AuditFilters extends Div {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ComboBox<String> actor = new ComboBox<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final TextField subject = new TextField();
    private final TextField correlation = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    AuditFilters(List<Person> people, List<String> actions, Runnable changed) {
        addClassName("audit-filters");
        var names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        var actors = new ArrayList<>(List.of(AuditTrail.SYSTEM));
        people.forEach(person -> actors.add(person.id()));
        actor.setItems(actors);
        actor.setItemLabelGenerator(id -> names.getOrDefault(id, getTranslation("timeline.actor.system")));
        actor.setLabel(getTranslation("timeline.audit.actor"));
        action.setItems(actions);
        action.setLabel(getTranslation("timeline.audit.action"));
        field(subject, "timeline.audit.subject");
        field(correlation, "timeline.audit.correlation");
        from.setLabel(getTranslation("timeline.audit.from"));
        to.setLabel(getTranslation("timeline.audit.to"));
        actor.setClearButtonVisible(true);
        action.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(actor, action, from, to, subject, correlation);
        List.of(actor, action).forEach(box -> box.addValueChangeListener(chosen -> changed.run()));
        List.of(subject, correlation).forEach(box -> box.addValueChangeListener(typed -> changed.run()));
        List.of(from, to).forEach(box -> box.addValueChangeListener(chosen -> changed.run()));
    }

    private void field(TextField field, String label) {
        field.setLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Takes over what a link asks for: {@code ?subject=lead:<id>} or {@code ?correlation=<id>}. */
    void read(QueryParameters asked) {
        subject.setValue(asked.getSingleParameter("subject").orElse(""));
        correlation.setValue(asked.getSingleParameter("correlation").orElse(""));
    }

    /** A subject is written {@code kind:id}, or by its id alone. */
    TrailSearch search() {
        var parts = subject.getValue().strip().split(":", 2);
        return new TrailSearch(
                actor.getValue(),
                action.getValue(),
                parts.length == 2 ? parts[0] : null,
                text(parts[parts.length - 1]),
                text(correlation.getValue().strip()),
                start(from.getValue()),
                to.getValue() == null ? null : start(to.getValue().plusDays(1)));
    }

    private static String text(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(PARIS).toInstant();
    }
}
