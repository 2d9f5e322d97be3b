package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.live.Signal;
import com.mdmcmusicads.app.live.Signals;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who has which task open, on every node. A window says it is there when it opens a task, again every twenty seconds and
 * when another window opens the same task; a window that falls silent is forgotten after a minute.
 */
@Component
class Presence {

    /** Topic of the signals; the payload is "here|gone task window account". */
    static final String TOPIC = "presence";

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Map<String, Window> here = new ConcurrentHashMap<>();
    private final Map<String, Runnable> listeners = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Seen>> seen = new ConcurrentHashMap<>();
    private final Signals signals;
    private final Clock clock;

    Presence(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        signals.subscribe(TOPIC, this::hear);
    }

    /** This window has the task open until the returned handle is run; {@code changed} is told who comes and goes. */
    Runnable open(String taskId, String accountId, Runnable changed) {
        var window = new Window(UUID.randomUUID().toString(), taskId, accountId);
        here.put(window.id(), window);
        listeners.put(window.id(), changed);
        say("here", window);
        return () -> close(window);
    }

    private void close(Window window) {
        here.remove(window.id());
        listeners.remove(window.id());
        say("gone", window);
    }

    /** Accounts, other than this one, that have the task open now. */
    Set<String> others(String taskId, String accountId) {
        return seen.getOrDefault(taskId, Map.of()).values().stream()
                .filter(one -> one.at().isAfter(clock.instant().minus(SILENCE)))
                .map(Seen::account)
                .filter(account -> !account.equals(accountId))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void hear(Signal signal) {
        var words = signal.payload().split(" ");
        if (words.length != 4) {
            return;
        }
        var window = new Window(words[2], words[1], words[3]);
        if (words[0].equals("gone")) {
            forget(window);
        } else if (seen.computeIfAbsent(window.task(), task -> new ConcurrentHashMap<>())
                        .put(window.id(), new Seen(window.account(), clock.instant()))
                == null) {
            answer(window);
            tell(window.task());
        }
    }

    /** Whoever is new learns who is already there. */
    private void answer(Window newcomer) {
        here.values().stream()
                .filter(window ->
                        window.task().equals(newcomer.task()) && !window.id().equals(newcomer.id()))
                .forEach(window -> say("here", window));
    }

    private void forget(Window window) {
        var windows = seen.get(window.task());
        if (windows != null && windows.remove(window.id()) != null) {
            if (windows.isEmpty()) {
                seen.remove(window.task());
            }
            tell(window.task());
        }
    }

    @Scheduled(fixedDelay = 20_000)
    void beat() {
        here.values().forEach(window -> say("here", window));
        var silent = clock.instant().minus(SILENCE);
        seen.forEach((task, windows) -> List.copyOf(windows.entrySet()).stream()
                .filter(entry -> entry.getValue().at().isBefore(silent))
                .forEach(entry ->
                        forget(new Window(entry.getKey(), task, entry.getValue().account()))));
    }

    private void tell(String taskId) {
        here.values().stream()
                .filter(window -> window.task().equals(taskId))
                .map(window -> listeners.get(window.id()))
                .filter(listener -> listener != null)
                .forEach(Runnable::run);
    }

    private void say(String what, Window window) {
        signals.publish(TOPIC, String.join(" ", what, window.task(), window.id(), window.account()));
    }

    private record Window(String id, String task, String account) {}

    private record Seen(String account, Instant at) {}
}
