package com.mdmcmusicads.app.paylinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.StripeServer;
import com.mdmcmusicads.app.consent.LinkCaller;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.AttemptState;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.stripe.FakeStripe;
import com.mdmcmusicads.app.stripe.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A client with a link: sees the invoice, pays it online or by transfer, and nobody else gets in. */
@IntegrationTest
class PayPagesIT {

    private static final FakeStripe STRIPE = StripeServer.FAKE;

    @Autowired
    PayLinks links;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    ReceivableDesk receivables;

    @Autowired
    OnlinePayments payments;

    @Autowired
    Billed billed;

    @LocalServerPort
    int port;

    private LinkCaller client;
    private String clientId;
    private String invoice;

    @BeforeEach
    void bill() {
        client = new LinkCaller(port);
        clientId = billed.company("Label Horizon");
        invoice = invoices.draftAndIssue(Billed.month(clientId, "200.00"));
    }

    @Test
    void clientSeesWhatIsOwedAndHowToPayIt() {
        var page = client.get(link());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(plain(page))
                .contains(
                        "Payer la facture " + number(), "240,00 €", "Payer en ligne", "Mode test", "IBAN", "Référence")
                .doesNotContain("paylinks.", "Déjà réglé");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(plain(new LinkCaller(port).speaking(Locale.ENGLISH).get(link() + "?lang=en")))
                .contains("Pay invoice " + number(), "€240.00");
    }

    @Test
    void invoiceItselfIsThere() {
        var file = client.get(link() + "/invoice.pdf");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.body()).startsWith("%PDF");
    }

    @Test
    void clientPaysOnThePageOfTheProvider() {
        var answer = client.post(link(), "lang=fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh").orElseThrow()).startsWith("0;url=" + STRIPE.base());
        assertThat(plain(answer)).contains("Continuer vers le paiement");
        assertThat(client.post(link(), "lang=fr").headers().firstValue("Refresh"))
                .as("the same page as long as it is open")
                .isEqualTo(answer.headers().firstValue("Refresh"));
        STRIPE.pay(invoice, "card");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> payments.attempts(invoice).get(0).state() == AttemptState.SUCCEEDED);
        assertThat(payments.methodOnFile(clientId)).isEmpty();
    }

    @Test
    void whatTheBrowserSaysOnItsWayBackProvesNothing() {
        client.post(link(), "lang=fr");

        var page = client.get(link() + "?back=1&lang=fr");

        assertThat(plain(page)).contains("Reste à payer", "nous attendons la confirmation");
        assertThat(page.headers().firstValue("Refresh"))
                .hasValueSatisfying(next -> assertThat(next).contains("back=2"));
        assertThat(client.get(link() + "?back=13").headers().firstValue("Refresh"))
                .isEmpty();
    }

    @Test
    void debitUnderWayIsNotPaidTwice() {
        client.post(link(), "lang=fr&save=yes");
        STRIPE.pay(invoice, "sepa_debit");
        await().atMost(Duration.ofSeconds(30)).until(() -> payments.isProcessing(invoice));

        assertThat(plain(client.get(link()))).contains("Paiement en cours").doesNotContain("<button>Payer en ligne");
        assertThat(client.post(link(), "lang=fr").headers().firstValue("Refresh"))
                .isEmpty();
    }

    @Test
    void oldLinkOfASettledInvoiceSaysSo() {
        receivables.receive(new IncomingPayment(
                Method.TRANSFER,
                Money.euros("240.00"),
                LocalDate.now(),
                clientId,
                invoice,
                "test/" + UUID.randomUUID(),
                null));

        assertThat(plain(client.get(link())))
                .contains("réglée", "Plus rien n’est dû")
                .doesNotContain("IBAN");
        assertThat(client.post(link(), "lang=fr").headers().firstValue("Refresh"))
                .isEmpty();
    }

    @Test
    void onlyWhatIsStillOpenIsAskedFor() {
        receivables.receive(new IncomingPayment(
                Method.TRANSFER,
                Money.euros("40.00"),
                LocalDate.now(),
                clientId,
                invoice,
                "test/" + UUID.randomUUID(),
                null));

        assertThat(plain(client.get(link()))).contains("Déjà réglé", "200,00 €");
        client.post(link(), "lang=fr");
        assertThat(payments.attempts(invoice))
                .extracting(attempt -> attempt.amount())
                .containsExactly(Money.euros("200.00"));
    }

    @Test
    void providerThatIsAwayIsSaidAndNothingIsLost() {
        STRIPE.play(invoice, Fault.TOO_MANY);

        assertThat(plain(client.post(link(), "lang=fr"))).contains("ne répond pas", "Rien n’a été débité", "IBAN");

        STRIPE.heal(invoice);
        assertThat(client.post(link(), "lang=fr").headers().firstValue("Refresh"))
                .isPresent();
    }

    @Test
    void forgedLinksAndLinksToNothingPayableLeadNowhere() {
        var token = link().substring(PayLinks.PAGE.length());
        var other = links.token(PayLinks.Purpose.INVOICE, UUID.randomUUID().toString());
        var credit = invoices.creditNote(invoice, List.of(), "Essai");
        var draft = invoices.draft(Billed.month(clientId, "200.00"));
        for (var wrong : new String[] {
            "x",
            token.substring(1),
            token.substring(0, token.length() - 2) + "AA",
            token + "AA",
            other,
            links.token(PayLinks.Purpose.INVOICE, credit),
            links.token(PayLinks.Purpose.INVOICE, draft),
            links.token(PayLinks.Purpose.METHOD, invoice),
            links.token(PayLinks.Purpose.INVOICE, clientId)
        }) {
            assertThat(client.get(PayLinks.PAGE + wrong).statusCode()).as(wrong).isEqualTo(404);
            assertThat(client.post(PayLinks.PAGE + wrong, "lang=fr").statusCode())
                    .as(wrong)
                    .isEqualTo(404);
            assertThat(client.get(PayLinks.PAGE + wrong + "/invoice.pdf").statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void clientLeavesAMethodForWhatComes() {
        var link = LinkCaller.path(links.toLeaveMethod(clientId));
        assertThat(plain(client.get(link))).contains("Enregistrer un moyen de paiement", "Rien n’est débité");

        client.post(link, "lang=fr");
        STRIPE.pay(clientId, "sepa_debit");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> payments.methodOnFile(clientId).isPresent());

        assertThat(plain(client.get(link))).contains("SEPA •••• 2606", "Le remplacer");
        assertThat(client.get(link + "/invoice.pdf").statusCode()).isEqualTo(404);
    }

    private String link() {
        return LinkCaller.path(links.of(invoice));
    }

    private String number() {
        return invoices.sheet(invoice).number();
    }

    private static String plain(HttpResponse<String> page) {
        return page.body().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
