package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.Need;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import com.mdmcmusicads.app.sandbox.Values;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** From where a trial begins: its day, its message, the values it starts with, the real case its steps answer like. */
class StartDialog extends Dialog {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final transient TrialPlan plan;
    private final transient Play play;
    private final DateTimePicker startAt = new DateTimePicker(getTranslation("trials.start.at"));
    private final ComboBox<String> message = new ComboBox<>(getTranslation("trials.start.message"));
    private final TextField likeCase = new TextField(getTranslation("trials.start.case"));
    private final Map<Need, TextField> fields = new LinkedHashMap<>();

    StartDialog(TrialPlan plan, List<Need> needs, Collection<String> messages, Play play) {
        this.plan = plan;
        this.play = play;
        setHeaderTitle(getTranslation("trials.start.title"));
        setWidth("40rem");
        startAt.setLocale(getLocale());
        startAt.setValue(
                plan.startAt().atZone(TrialTime.PARIS).toLocalDateTime().withNano(0));
        startAt.setHelperText(getTranslation("trials.start.at.help"));
        message.setItems(messages);
        message.setValue(plan.startMessage());
        message.setClearButtonVisible(true);
        message.setVisible(messages.size() > 1);
        likeCase.setValue(plan.likeCase() == null ? "" : plan.likeCase());
        likeCase.setHelperText(getTranslation("trials.start.case.help"));
        var values = new FormLayout();
        needs.forEach(need -> values.add(field(need)));
        add(new FormLayout(startAt, message, likeCase));
        if (!needs.isEmpty()) {
            add(new H3(getTranslation("trials.start.values")), values);
        }
        getFooter().add(new Button(getTranslation("trials.cancel"), click -> close()), begin());
    }

    private TextField field(Need need) {
        var field = new TextField(need.name());
        var value = plan.variables().getOrDefault(need.name(), need.sample());
        field.setValue(text(value));
        field.setMaxLength(2_000);
        field.setHelperText(getTranslation("trials.start.kind." + need.kind()));
        fields.put(need, field);
        return field;
    }

    private static String text(Object value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        return value instanceof Collection<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
    }

    private Button begin() {
        var begin = new Button(getTranslation("trials.start.begin"), click -> send());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private void send() {
        var start = startAt.getValue() == null
                ? plan.startAt()
                : startAt.getValue().atZone(TrialTime.PARIS).toInstant();
        var variables = new LinkedHashMap<>(plan.variables());
        var sound = ID.matcher(likeCase.getValue().strip()).matches()
                || likeCase.getValue().isBlank();
        likeCase.setInvalid(!sound);
        likeCase.setErrorMessage(getTranslation("trials.start.case.wrong"));
        for (var one : fields.entrySet()) {
            sound &= put(one.getKey(), one.getValue(), start, variables);
        }
        if (sound) {
            close();
            play.restart(planned(start, variables));
        }
    }

    private boolean put(Need need, TextField field, Instant start, Map<String, Object> variables) {
        try {
            variables.put(need.name(), Values.as(type(need), field.getValue(), start, start));
            field.setInvalid(false);
        } catch (IllegalArgumentException wrong) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("trials.start.wrong"));
        }
        return !field.isInvalid();
    }

    private static Class<?> type(Need need) {
        return switch (need.kind()) {
            case TEXT -> String.class;
            case NUMBER -> Long.class;
            case DECIMAL -> Double.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> Date.class;
            case LIST -> List.class;
        };
    }

    private TrialPlan planned(Instant start, Map<String, Object> variables) {
        var like = likeCase.getValue().strip();
        return new TrialPlan(
                plan.ref(),
                plan.content(),
                plan.drafts(),
                message.getValue(),
                variables,
                start,
                plan.answers(),
                like.isEmpty() ? null : like);
    }
}
