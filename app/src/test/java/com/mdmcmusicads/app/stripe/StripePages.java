package com.mdmcmusicads.app.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page a payer sees at Stripe, as bare as it gets: one button a method, and the way back. */
final class StripePages {

    private final StripeBooks books;

    StripePages(StripeBooks books) {
        this.books = books;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var steps = exchange.getRequestURI().getPath().split("/");
            var session = books.get(steps[2]);
            if (session == null || !session.path("status").asText().equals("open")) {
                write(exchange, 404, "<h1>This page is not open</h1>");
            } else if (exchange.getRequestMethod().equals("POST")) {
                books.pay(session, steps[3]);
                exchange.getResponseHeaders()
                        .set("Location", session.path("success_url").asText());
                exchange.sendResponseHeaders(303, -1);
            } else {
                write(exchange, 200, page(session));
            }
        }
    }

    private static String page(com.fasterxml.jackson.databind.node.ObjectNode session) {
        var page = new StringBuilder("<!doctype html><html lang=en><title>Stripe (fake)</title><h1>Stripe (fake)</h1>");
        page.append("<p>").append(session.path("amount_total").asLong()).append(" cents</p>");
        session.path("payment_method_types")
                .forEach(method -> page.append("<form method=post action='/pay/%s/%s'><button>%s</button></form>"
                        .formatted(session.path("id").asText(), method.asText(), method.asText())));
        return page.append("<a href='")
                .append(session.path("cancel_url").asText())
                .append("'>back</a>")
                .toString();
    }

    private static void write(HttpExchange exchange, int status, String html) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
