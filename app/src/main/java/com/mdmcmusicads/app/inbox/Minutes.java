package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;

/** Redraws open inboxes once a minute, because tasks become late, and deferred ones come back, without anybody acting. */
@org.springframework.stereotype.Component
class Minutes {

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();

    /** As long as {@code component} is shown, in its own turn. */
    void each(Component component, Runnable work) {
        component.addAttachListener(attached -> {
            var screen = new Screen(attached.getUI(), work);
            screens.add(screen);
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                screens.remove(screen);
            });
        });
    }

    @Scheduled(fixedDelay = 60_000)
    void pass() {
        screens.forEach(Screen::redraw);
    }

    private record Screen(UI ui, Runnable work) {

        void redraw() {
            try {
                ui.access(work::run);
            } catch (UIDetachedException closed) {
                // Nobody looks any more.
            }
        }
    }
}
