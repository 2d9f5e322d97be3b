package com.mdmcmusicads.app.repairs;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;

/** One act on one execution: what it means, what it needs, what it would do, why it is done. */
class RepairDialog extends Dialog {

    private final transient RepairDesk desk;
    private final transient Choices choices;
    private final transient Runnable done;
    private final Act act;
    private final OrderFields fields;
    private final ReasonField reason = new ReasonField();
    private final ForesightBox foresight = new ForesightBox();

    RepairDialog(RepairDesk desk, Choices choices, Act act, Runnable done) {
        this.desk = desk;
        this.choices = choices;
        this.act = act;
        this.done = done;
        fields = new OrderFields(act, choices, this::foresee);
        setHeaderTitle(getTranslation(act.key()));
        addClassName("repair-dialog");
        setWidth("36rem");
        var confirm = new Button(getTranslation(act.key() + ".do"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (act == Act.CANCEL) {
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        confirm.setDisableOnClick(false);
        add(new Paragraph(getTranslation(act.key() + ".text")), fields, foresight, reason);
        getFooter().add(new Button(getTranslation("repairs.close"), click -> close()), confirm);
        foresee();
    }

    /** Tries what is said so far, under a reason of its own: nothing of it stays. */
    private void foresee() {
        if (!fields.isComplete()) {
            foresight.say(getTranslation("repairs.incomplete"));
            return;
        }
        foresight.show(desk.foresee(choices.instanceId(), fields.order("?"), choices.seen()));
    }

    private void confirm() {
        if (!fields.isComplete() || !reason.isGiven()) {
            return;
        }
        try {
            desk.act(choices.instanceId(), fields.order(reason.getValue().strip()), choices.seen());
            close();
            Notification.show(getTranslation(act.key() + ".done"), 4000, Notification.Position.BOTTOM_START);
            done.run();
        } catch (Refused refused) {
            foresight.show(new Foresight(null, null, refused));
        }
    }
}
