package com.mdmcmusicads.app.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Keeps a screen up to date as long as it is open; however much happens, it is drawn anew at most three times a second. */
public final class Refresh {

    private static final Executor SOON = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    private final AtomicBoolean due = new AtomicBoolean();
    private final UI ui;
    private final Runnable work;

    private Refresh(UI ui, Runnable work) {
        this.ui = ui;
        this.work = work;
    }

    /** Does {@code work} in the screen's own turn after signals of {@code topic} whose payload matches. */
    public static void of(Component screen, Signals signals, String topic, Predicate<String> payload, Runnable work) {
        screen.addAttachListener(attached -> {
            var refresh = new Refresh(attached.getUI(), work);
            var unsubscribe = signals.subscribe(topic, signal -> {
                if (payload.test(signal.payload())) {
                    refresh.soon();
                }
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                unsubscribe.run();
            });
        });
    }

    private void soon() {
        if (due.compareAndSet(false, true)) {
            SOON.execute(this::now);
        }
    }

    private void now() {
        due.set(false);
        try {
            ui.access(work::run);
        } catch (UIDetachedException closed) {
            // Nobody looks any more.
        }
    }
}
