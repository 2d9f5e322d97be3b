package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.subscriptions.Effect;
import com.mdmcmusicads.app.subscriptions.SubscriptionRefusal;
import com.mdmcmusicads.processes.ProcessBusy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Supplier;

/** An act on a subscription: its fields, what it would do to the money, and the one button that does it. */
class ActDialog extends Dialog {

    private final transient Supplier<Effect> effect;
    private final transient Runnable act;
    private final EffectBox box = new EffectBox();
    private final Button confirm;

    /** @param name of the act, as in {@code portfolio.act.PAUSE} */
    ActDialog(String name, Supplier<Effect> effect, Runnable act, Component... fields) {
        this.effect = effect;
        this.act = act;
        setHeaderTitle(getTranslation("retainers.act." + name));
        setWidth("36rem");
        addClassName("act-dialog");
        confirm = new Button(getTranslation("retainers.act." + name + ".confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var help = new Paragraph(getTranslation("retainers.act." + name + ".help"));
        help.addClassName("muted");
        var all = new Div(fields);
        all.addClassName("act-fields");
        add(help, all, box);
        getFooter().add(new Button(getTranslation("retainers.act.cancel"), click -> close()), confirm);
        refresh();
    }

    /** Counts anew; fields call it when they change. */
    final void refresh() {
        confirm.setEnabled(box.show(effect).isPresent());
    }

    private void confirm() {
        try {
            act.run();
            close();
        } catch (SubscriptionRefusal refused) {
            Notification.show(getTranslation(refused.key()), 8000, Notification.Position.MIDDLE);
            refresh();
        } catch (ProcessBusy busy) {
            Notification.show(getTranslation("retainers.act.busy"), 8000, Notification.Position.MIDDLE);
        }
    }
}
