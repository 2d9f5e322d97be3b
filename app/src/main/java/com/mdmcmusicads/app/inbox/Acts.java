package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.TaskRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Does what a person asked for, and tells them in words how it went. */
final class Acts {

    private static final int MILLIS = 6000;

    private final Component screen;
    private final People people;

    Acts(Component screen, People people) {
        this.screen = screen;
        this.people = people;
    }

    /** True when it was done; a refusal is told kindly. */
    boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (TaskRefusal refusal) {
            warn(words(refusal));
            return false;
        }
    }

    String words(TaskRefusal refusal) {
        var name = people.name(refusal.by());
        var key = "inbox.refused." + refusal.reason() + (name.isEmpty() ? "" : ".by");
        return screen.getTranslation(key, name);
    }

    void tell(String words) {
        var toast = Notification.show(words, MILLIS, Notification.Position.BOTTOM_END);
        toast.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    void warn(String words) {
        var toast = Notification.show(words, MILLIS, Notification.Position.BOTTOM_END);
        toast.addThemeVariants(NotificationVariant.LUMO_WARNING);
        toast.setAssertive(true);
    }
}
