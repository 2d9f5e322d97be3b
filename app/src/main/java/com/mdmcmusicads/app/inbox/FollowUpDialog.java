package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.look.CalendarWords;
import com.mdmcmusicads.app.tasks.Day;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;

/** Until when a task should stay out of sight. */
class FollowUpDialog extends Dialog {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final transient Consumer<Instant> chosen;

    /** @param chosen is given the moment, or null to show the task again now */
    FollowUpDialog(Instant now, boolean isDeferred, Consumer<Instant> chosen) {
        this.chosen = chosen;
        addClassName("inbox-dialog");
        setHeaderTitle(getTranslation("inbox.defer"));
        var here = now.atZone(Day.PARIS);
        var presets = new Div(
                preset("inbox.defer.hours", here.plusHours(2)),
                preset("inbox.defer.tomorrow", here.plusDays(1).with(MORNING)),
                preset(
                        "inbox.defer.monday",
                        here.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING)),
                preset("inbox.defer.week", here.plusWeeks(1).with(MORNING)));
        presets.addClassName("inbox-presets");
        var field = field(here);
        var done = new Button(getTranslation("inbox.defer.do"), click -> take(field));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("inbox.defer.text")), presets, field);
        if (isDeferred) {
            getFooter().add(new Button(getTranslation("inbox.defer.never"), click -> choose(null)));
        }
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), done);
    }

    private Button preset(String key, ZonedDateTime moment) {
        return new Button(getTranslation(key), click -> choose(moment.toInstant()));
    }

    private DateTimePicker field(ZonedDateTime now) {
        var field = new DateTimePicker(getTranslation("inbox.defer.until"));
        field.setLocale(getLocale());
        field.setDatePickerI18n(CalendarWords.in(getLocale(), this));
        field.setStep(Duration.ofMinutes(15));
        field.setMin(now.toLocalDateTime());
        field.setWidthFull();
        return field;
    }

    private void take(DateTimePicker field) {
        if (field.getValue() == null || field.isInvalid()) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("inbox.defer.when"));
        } else {
            choose(field.getValue().atZone(Day.PARIS).toInstant());
        }
    }

    private void choose(Instant moment) {
        close();
        chosen.accept(moment);
    }
}
