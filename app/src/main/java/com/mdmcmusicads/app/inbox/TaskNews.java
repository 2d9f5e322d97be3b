package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells an open screen which tasks came, changed or went, at most three times a second and all of them at once. */
final class TaskNews {

    private static final Executor SOON = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    private final Set<String> gathered = new HashSet<>();
    private final UI ui;
    private final Consumer<Set<String>> listener;

    private TaskNews(UI ui, Consumer<Set<String>> listener) {
        this.ui = ui;
        this.listener = listener;
    }

    /** As long as {@code screen} is shown, in its own turn. */
    static void of(Component screen, Signals signals, Consumer<Set<String>> listener) {
        screen.addAttachListener(attached -> {
            var news = new TaskNews(attached.getUI(), listener);
            var unsubscribe = signals.subscribe(TaskDesk.CHANGED, signal -> news.gather(signal.payload()));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                unsubscribe.run();
            });
        });
    }

    private synchronized void gather(String id) {
        if (gathered.isEmpty()) {
            SOON.execute(this::tell);
        }
        gathered.add(id);
    }

    private synchronized Set<String> take() {
        var taken = Set.copyOf(gathered);
        gathered.clear();
        return taken;
    }

    private void tell() {
        var ids = take();
        try {
            ui.access(() -> listener.accept(ids));
        } catch (UIDetachedException closed) {
            // Nobody looks any more.
        }
    }
}
