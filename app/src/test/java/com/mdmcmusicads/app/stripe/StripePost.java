package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.stripe.net.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/** Tells the application of changes, signed as Stripe signs; may be told to wait, to repeat itself and to mix things up. */
public final class StripePost {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String secret;
    private final List<ObjectNode> sent = new CopyOnWriteArrayList<>();
    private final List<String> held = new CopyOnWriteArrayList<>();
    private final ExecutorService courier = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "stripe events");
        thread.setDaemon(true);
        return thread;
    });
    private volatile URI target;

    StripePost(String secret) {
        this.secret = secret;
    }

    /** Where the webhook is. */
    public void to(int port) {
        target = URI.create("http://127.0.0.1:" + port + "/api/mdmc/v1/stripe/webhook");
    }

    /** From now on events that mention {@code word} (an invoice's id, for instance) are kept back, to be sent by hand. */
    public void holdBack(String word) {
        held.add(word);
    }

    /** From now on they leave by themselves again; those kept back stay so. */
    public void letGo(String word) {
        held.remove(word);
    }

    /** All events that mention {@code word}, oldest first, whether they left or not. */
    public List<ObjectNode> events(String word) {
        return sent.stream().filter(event -> event.toString().contains(word)).toList();
    }

    /** The last event of this type that mentions {@code word}. */
    public ObjectNode event(String type, String word) {
        return events(word).stream()
                .filter(event -> event.path("type").asText().equals(type))
                .reduce((one, next) -> next)
                .orElseThrow(() -> new AssertionError("No event " + type + " of " + word));
    }

    void happened(String type, ObjectNode object) {
        var event = StripeContract.example("event");
        event.put("id", "evt_" + Long.toString(RandomGenerator.getDefault().nextLong(Long.MAX_VALUE), 36));
        event.put("type", type);
        event.put("api_version", StripeContract.API_VERSION);
        event.put("created", Instant.now().getEpochSecond());
        event.putObject("data").set("object", object.deepCopy());
        sent.add(event);
        var text = event.toString();
        if (target != null && held.stream().noneMatch(text::contains)) {
            courier.execute(() -> repeatUntilTaken(text));
        }
    }

    /** As Stripe does, though sooner. */
    private void repeatUntilTaken(String event) {
        for (var attempt = 0; attempt < 5; attempt++) {
            try {
                if (deliver(event, signature(event)).statusCode() < 300) {
                    return;
                }
                Thread.sleep(300);
            } catch (UncheckedIOException away) {
                // Tried again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    public HttpResponse<String> deliver(ObjectNode event) {
        return deliver(event.toString(), signature(event.toString()));
    }

    /** With a signature of the caller's choice; null: without one. */
    public HttpResponse<String> deliver(String body, String signature) {
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("Stripe-Signature", signature);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String signature(String body) {
        return signature(body, secret, Instant.now());
    }

    public String signature(String body, String with, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, with, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
