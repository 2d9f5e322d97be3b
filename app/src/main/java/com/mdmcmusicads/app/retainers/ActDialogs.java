package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.subscriptions.Cancellation;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.EffectDesk;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the dialogs of all acts on one subscription. */
@Component
class ActDialogs {

    private static final int LONGEST = 300;

    private final SubscriptionDesk desk;
    private final EffectDesk effects;
    private final CatalogueDesk catalogue;
    private final ClientDesk clients;
    private final DueDays days;

    ActDialogs(SubscriptionDesk desk, EffectDesk effects, CatalogueDesk catalogue, ClientDesk clients, DueDays days) {
        this.desk = desk;
        this.effects = effects;
        this.catalogue = catalogue;
        this.clients = clients;
        this.days = days;
    }

    Dialog of(Act act, SubscriptionSheet one) {
        return switch (act) {
            case CHANGE -> change(one);
            case REVISE -> revise(one);
            case PAUSE -> pause(one);
            case RESUME -> resume(one);
            case CANCEL -> cancel(one);
            case KEEP -> new ActDialog("KEEP", () -> effects.keep(one.id()), () -> desk.keep(one.id(), one.revision()));
        };
    }

    private Locale language(SubscriptionSheet one) {
        return clients.party(one.clientId()).language();
    }

    private Dialog change(SubscriptionSheet one) {
        var fields = new ChangeFields(catalogue.offers(days.today()), language(one), one, days.today());
        var dialog = new ActDialog(
                "CHANGE",
                () -> effects.change(one.id(), fields.change()),
                () -> desk.change(one.id(), one.revision(), fields.change()),
                fields);
        fields.onChange(dialog::refresh);
        return dialog;
    }

    private Dialog revise(SubscriptionSheet one) {
        var fields = new ReviseFields(language(one), one, days.today());
        var dialog = new ActDialog(
                "REVISE",
                () -> effects.revise(one.id(), fields.revision()),
                () -> desk.revise(one.id(), one.revision(), fields.revision()),
                fields);
        fields.onChange(dialog::refresh);
        return dialog;
    }

    private Dialog pause(SubscriptionSheet one) {
        var reason = reason();
        return new ActDialog(
                "PAUSE",
                () -> effects.pause(one.id()),
                () -> desk.pause(one.id(), one.revision(), reason.getValue().strip()),
                reason);
    }

    private Dialog resume(SubscriptionSheet one) {
        var day = new DatePicker(Look.say("retainers.act.day"), days.today());
        day.setMin(days.today());
        return refreshed(
                new ActDialog(
                        "RESUME",
                        () -> effects.resume(one.id(), or(day, days.today())),
                        () -> desk.resume(one.id(), one.revision(), or(day, days.today())),
                        day),
                day);
    }

    private Dialog cancel(SubscriptionSheet one) {
        var when = new RadioButtonGroup<Boolean>();
        when.setLabel(Look.say("retainers.act.CANCEL.when"));
        when.setItems(false, true);
        when.setItemLabelGenerator(onDay -> Look.say("retainers.act.CANCEL.when." + onDay));
        when.setValue(false);
        var day = new DatePicker(Look.say("retainers.act.lastDay"), days.today());
        day.setVisible(false);
        when.addValueChangeListener(change -> day.setVisible(change.getValue()));
        var reason = reason();
        var dialog = new ActDialog(
                "CANCEL",
                () -> effects.cancel(one.id(), last(when, day)),
                () -> desk.cancel(
                        one.id(),
                        one.revision(),
                        new Cancellation(last(when, day), reason.getValue().strip())),
                when,
                day,
                reason);
        when.addValueChangeListener(change -> dialog.refresh());
        return refreshed(dialog, day);
    }

    private LocalDate last(RadioButtonGroup<Boolean> when, DatePicker day) {
        return Boolean.TRUE.equals(when.getValue()) ? or(day, days.today()) : null;
    }

    private static ActDialog refreshed(ActDialog dialog, DatePicker day) {
        day.addValueChangeListener(change -> dialog.refresh());
        return dialog;
    }

    private static LocalDate or(DatePicker picker, LocalDate otherwise) {
        return picker.isEmpty() ? otherwise : picker.getValue();
    }

    private static TextField reason() {
        var reason = new TextField(Look.say("retainers.act.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        return reason;
    }
}
