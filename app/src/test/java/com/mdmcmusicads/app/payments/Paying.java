package com.mdmcmusicads.app.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.StripeServer;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.stripe.FakeStripe;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One invoice and one client nobody else knows, and a provider over real sockets. */
@IntegrationTest
public abstract class Paying {

    protected static final FakeStripe STRIPE = StripeServer.FAKE;
    protected static final Money PRICE = Money.euros("240.00");

    @Autowired
    protected OnlinePayments payments;

    @Autowired
    protected JdbcClient database;

    @Autowired
    ApplicationEventMulticaster events;

    protected final String invoice = UUID.randomUUID().toString();
    protected final String client = UUID.randomUUID().toString();
    protected PaymentNews news;

    @BeforeEach
    protected void listen() {
        news = new PaymentNews(events);
    }

    @AfterEach
    protected void stopListening() {
        news.close();
    }

    protected String page(Money amount, boolean save) {
        return payments.checkout(new CheckoutOrder(
                invoice,
                client,
                client + "@example.com",
                amount,
                "Facture F2026-00001",
                MethodKind.TO_PAY,
                save,
                "https://mdmc.example/pay/x?back",
                Locale.FRENCH));
    }

    /** Leaves a method on file, as a client does. */
    protected void leave(String method) {
        payments.setup(new OnlinePayments.SetupOrder(
                client, client + "@example.com", MethodKind.TO_KEEP, "https://mdmc.example/pay/y", Locale.FRENCH));
        STRIPE.pay(client, method);
        await().until(() -> payments.methodOnFile(client).isPresent());
    }

    protected Charge charge(int attempt) {
        return payments.charge(new ChargeOrder(invoice, attempt, client, PRICE, "Facture F2026-00001"));
    }

    protected <T> T told(Class<T> type) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !news.of(invoice, type).isEmpty());
        var all = news.of(invoice, type);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Waits until everything the provider said about this invoice was acted on. */
    protected void quiet() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> STRIPE.post().events(invoice).stream()
                        .map(event -> event.path("id").asText())
                        .allMatch(this::isActedOn));
    }

    protected boolean isActedOn(String eventId) {
        return database.sql("select count(*) from payment_event where id = ? and state <> 'STORED'")
                        .param(eventId)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
