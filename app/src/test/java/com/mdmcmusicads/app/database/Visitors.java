package com.mdmcmusicads.app.database;

import com.mdmcmusicads.app.capture.WebhookCaller;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many people who fill in the web form at once; whom nobody answers tries again with the same key, as a good client does. */
final class Visitors implements AutoCloseable {

    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Set<String> everybody = new HashSet<>();
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final ExecutorService people;
    private final WebhookCaller webhook;

    Visitors(WebhookCaller webhook, int count, int atOnce) {
        this.webhook = webhook;
        people = Executors.newFixedThreadPool(atOnce);
        for (var i = 0; i < count; i++) {
            everybody.add(WebhookCaller.someone());
        }
        waiting.addAll(everybody);
        for (var i = 0; i < atOnce; i++) {
            people.submit(this::callUntilDone);
        }
        people.shutdown();
    }

    private void callUntilDone() {
        for (var email = waiting.poll(); email != null; email = waiting.poll()) {
            call(email);
        }
    }

    private void call(String email) {
        try {
            var answer = webhook.post(WebhookCaller.lead(email), "Idempotency-Key", email);
            if (answer.status() == 201) {
                answered.put(email, answer.id());
                return;
            }
            refusals.add(answer.status());
        } catch (UncheckedIOException nobodyThere) {
            pause();
        }
        waiting.add(email);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** E-mail and lead id of everybody who was answered 201 so far. */
    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    /** The e-mails of all who call, answered or not. */
    Set<String> everybody() {
        return everybody;
    }

    /** The statuses of all other answers. */
    Queue<Integer> refusals() {
        return refusals;
    }

    boolean areDone() {
        return people.isTerminated();
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
