package com.mdmcmusicads.app.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mdmcmusicads.app.stripe.StripeBooks.Decline;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A small Stripe over real sockets. It refuses every request its published description does not allow, keeps what it was
 * told, remembers answers under their idempotency key, plays the faults of the real world, and tells of changes by signed
 * events. Payers finish its page by {@link #pay} or by the buttons of the page itself.
 */
public final class FakeStripe implements AutoCloseable {

    public static final String SECRET_KEY = "sk_test_a_key_for_tests_only";
    public static final String WEBHOOK_SECRET = "whsec_a_secret_for_tests_only";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StripeContract contract = new StripeContract();
    private final HttpServer server;
    private final StripePost post = new StripePost(WEBHOOK_SECRET);
    private final StripeBooks books;
    private final StripePages pages;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Remembered> answers = new ConcurrentHashMap<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Map<String, String> refundsEndAs = new ConcurrentHashMap<>();

    public FakeStripe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        books = new StripeBooks(post, base());
        pages = new StripePages(books);
        server.createContext("/v1/", this::answer);
        server.createContext("/pay/", pages::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "fake stripe");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it tells the application. */
    public StripePost post() {
        return post;
    }

    /** From now on requests that mention {@code word} meet the fault. */
    public void play(String word, Fault fault) {
        faults.put(word, fault);
    }

    public void heal(String word) {
        faults.remove(word);
    }

    /** Requests that mention {@code word}, oldest first. */
    public List<Call> calls(String word) {
        return calls.stream().filter(call -> call.mentions(word)).toList();
    }

    /** All requests it ever got. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What the description, or we ourselves, would object to. */
    public List<String> faults(Call call) {
        return call.faults(contract);
    }

    /** The page that is open for this reference (an invoice's or a client's id). */
    public String page(String reference) {
        return books.all("checkout.session").stream()
                .filter(session -> session.path("client_reference_id").asText().equals(reference))
                .filter(session -> session.path("status").asText().equals("open"))
                .map(session -> session.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No open page for " + reference));
    }

    /** The payer finishes the page: {@code card}, {@code sepa_debit} or {@code paypal}. */
    public void pay(String reference, String method) {
        books.pay(books.get(page(reference)), method);
    }

    /** The payment behind a finished page or a charge, the last one of this reference. */
    public String payment(String reference) {
        return books.all("payment_intent").stream()
                .filter(intent ->
                        intent.path("metadata").path("invoice_id").asText().equals(reference))
                .reduce((one, other) ->
                        one.path("created").asLong() > other.path("created").asLong() ? one : other)
                .map(intent -> intent.path("id").asText())
                .orElseThrow(() -> new NoSuchElementException("No payment for " + reference));
    }

    /** How many payments it holds for this reference. */
    public int payments(String reference) {
        return (int) books.all("payment_intent").stream()
                .filter(intent ->
                        intent.path("metadata").path("invoice_id").asText().equals(reference))
                .count();
    }

    /** An object as it is now, to be looked at or changed behind our back. */
    public ObjectNode object(String id) {
        return books.get(id);
    }

    public void expire(String reference) {
        books.expire(books.get(page(reference)));
    }

    /** From now on charges of this reference are declined. */
    public void decline(String reference, String code, String declineCode) {
        books.decline(reference, new Decline(code, declineCode));
    }

    public void accept(String reference) {
        books.accept(reference);
    }

    /** Days later: the debit went through. */
    public void collected(String paymentId) {
        books.collected(paymentId);
    }

    /** Days later: the debit came back. */
    public void returned(String paymentId, String code) {
        books.returned(paymentId, new Decline(code, null));
    }

    public String dispute(String paymentId, String status) {
        return books.dispute(paymentId, status).path("id").asText();
    }

    public void disputeEnds(String disputeId, String status) {
        books.disputeEnds(disputeId, status);
    }

    /** From now on refunds of this payment are {@code pending} or {@code failed}. */
    public void refundsEndAs(String paymentId, String status) {
        refundsEndAs.put(paymentId, status);
    }

    public void refundEnds(String refundId, String status) {
        books.refundEnds(refundId, status);
    }

    /** Somebody gives money back in the dashboard. */
    public void refundByHand(String paymentId) {
        var params = JSON.createObjectNode();
        params.put("payment_intent", paymentId);
        books.refund(params, "succeeded");
    }

    public void withdrawMandate(String methodId) {
        books.withdrawMandate(methodId);
    }

    public void detach(String methodId) {
        books.detach(methodId);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var call = Call.of(exchange, body);
            calls.add(call);
            answer(exchange, call);
        }
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        var fault = faults.entrySet().stream()
                .filter(each -> call.mentions(each.getKey()))
                .findFirst();
        if (fault.isPresent() && fault.get().getValue() == Fault.SILENT) {
            waitFor(fault.get().getKey());
        }
        var plays = fault.map(Map.Entry::getValue).orElse(null);
        if (plays == Fault.HANGS_UP) {
            return;
        }
        if (plays == Fault.TOO_MANY) {
            write(exchange, error(429, "rate_limit", "rate_limit_error", null));
            return;
        }
        var answer = call.key() == null ? act(call) : once(call, plays);
        if (plays != Fault.HANGS_UP_AFTERWARDS) {
            write(exchange, answer);
        }
    }

    private void waitFor(String word) {
        while (faults.get(word) == Fault.SILENT) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The same key with other parameters is an error; with the same it gets the first answer, whatever that was. */
    private Answer once(Call call, Fault fault) {
        var known = answers.computeIfAbsent(call.key(), key -> new Remembered(call, answerTo(call, fault)));
        if (!known.call().asksTheSameAs(call)) {
            return error(400, "idempotency_key_in_use", "idempotency_error", null);
        }
        return known.answer();
    }

    private Answer answerTo(Call call, Fault fault) {
        if (fault == Fault.SERVER_ERROR) {
            return error(500, "server", "api_error", null);
        }
        var answer = act(call);
        return fault == Fault.SERVER_ERROR_AFTERWARDS ? error(500, "server", "api_error", null) : answer;
    }

    private Answer act(Call call) {
        var refused = call.faults(contract);
        if (!refused.isEmpty()) {
            return error(400, "parameter_unknown", "invalid_request_error", String.join("; ", refused));
        }
        var params = call.params();
        return switch (call.route()) {
            case "POST customers" -> ok(books.customer(params), call);
            case "POST checkout/sessions" -> ok(books.session(params), call);
            case "POST checkout/sessions/*/expire" -> expire(call);
            case "POST payment_intents" -> charge(call);
            case "POST refunds" -> refund(call);
            case "GET payment_intents" ->
                list(books.list(
                        "payment_intent", "customer", params.path("customer").asText()));
            case "GET refunds" ->
                list(books.list(
                        "refund",
                        "payment_intent",
                        params.path("payment_intent").asText()));
            case "GET checkout/sessions/*",
                    "GET payment_intents/*",
                    "GET setup_intents/*",
                    "GET disputes/*",
                    "GET mandates/*",
                    "GET payment_methods/*" -> found(call);
            default -> error(404, "unknown_url", "invalid_request_error", call.route());
        };
    }

    private Answer expire(Call call) {
        var session = books.get(call.id());
        return session.path("status").asText().equals("open")
                ? ok(books.expire(session), call)
                : error(400, "session_not_open", "invalid_request_error", "Only open sessions can be expired");
    }

    private Answer charge(Call call) {
        var method = books.get(call.params().path("payment_method").asText());
        if (method == null || method.path("customer").isNull()) {
            return error(400, "resource_missing", "invalid_request_error", "No such PaymentMethod");
        }
        var intent = books.charge(call.params());
        if (!intent.path("status").asText().equals("requires_payment_method")) {
            return ok(intent, call);
        }
        var error = (ObjectNode) intent.path("last_payment_error").deepCopy();
        error.set("payment_intent", books.shown(intent));
        return new Answer(402, JSON.createObjectNode().set("error", error));
    }

    private Answer refund(Call call) {
        var params = call.params();
        var intent = books.get(params.path("payment_intent").asText());
        if (intent == null
                || params.path("amount").asLong()
                        > intent.path("amount_received").asLong()) {
            return error(400, "charge_already_refunded", "invalid_request_error", "Too much");
        }
        return ok(
                books.refund(params, refundsEndAs.getOrDefault(intent.path("id").asText(), "succeeded")), call);
    }

    private Answer found(Call call) {
        var object = books.get(call.id());
        return object == null
                ? error(404, "resource_missing", "invalid_request_error", "No such object")
                : ok(object, call);
    }

    private Answer ok(ObjectNode object, Call call) {
        var expand = new ArrayList<String>();
        call.params().path("expand").forEach(path -> expand.add(path.asText()));
        return new Answer(200, books.shown(object, expand.toArray(new String[0])));
    }

    private static Answer list(JsonNode data) {
        var list = JSON.createObjectNode();
        list.put("object", "list").put("has_more", false).put("url", "/v1").set("data", data);
        return new Answer(200, list);
    }

    private static Answer error(int status, String code, String type, String message) {
        var error = JSON.createObjectNode();
        error.put("code", code).put("type", type).put("message", message == null ? code : message);
        return new Answer(status, JSON.createObjectNode().set("error", error));
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Request-Id", "req_fake");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(int status, JsonNode body) {}

    private record Remembered(Call call, Answer answer) {}
}
