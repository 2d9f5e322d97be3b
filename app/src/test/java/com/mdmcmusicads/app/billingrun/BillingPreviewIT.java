package com.mdmcmusicads.app.billingrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.Cancellation;
import com.mdmcmusicads.app.subscriptions.Change;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the preview shows is what is billed then, to the cent. */
@IntegrationTest
class BillingPreviewIT {

    @Autowired
    Previewer previewer;

    @Autowired
    PreviewSheet sheet;

    @Autowired
    SubscriptionDesk desk;

    @Autowired
    InvoiceDesk invoices;

    @Autowired
    DueDays days;

    @Autowired
    Billed billed;

    @Autowired
    TestPeople people;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @BeforeEach
    void nothingIsBilledYet() {
        people.be(people.somebody(Role.ACCOUNTING));
        configuration.getJobExecutor().shutdown();
    }

    @AfterEach
    void billingGoesOn() {
        people.beNobody();
        configuration.getJobExecutor().start();
    }

    @Test
    void previewIsWhatIsBilledThen() {
        var from = days.due();
        var plain = start(billed.company("Aperçu simple"), from, line("YOUTUBE", "200.00", "0"));
        var odd = start(
                billed.person("Aperçu remise"), from, line("META", "199.99", "12.5"), line("TIKTOK", "33.33", "7"));
        var later = start(billed.company("Aperçu prorata"), from, line("YOUTUBE", "200.00", "10"));
        desk.change(
                later,
                0,
                new Change(from.plusDays(9), List.of(new Change.Added(line("META", "149.90", "15"), null)), List.of()));

        var foreseen = List.of(plain, odd, later).stream()
                .flatMap(id -> row(id, from, from).bills().stream())
                .toList();
        assertThat(foreseen).hasSize(3);

        configuration.getJobExecutor().start();
        foreseen.forEach(this::assertBilled);
    }

    private void assertBilled(PricedBill foreseen) {
        var reference = foreseen.bill().reference();
        await().until(() -> invoices.withReference(reference).isPresent());
        var made = invoices.sheet(invoices.withReference(reference).orElseThrow());
        assertThat(made.totals()).isEqualTo(foreseen.totals());
        assertThat(made.lines()).hasSameSizeAs(foreseen.bill().charges());
    }

    @Test
    void whatHasNeverBeenBilledIsNew() {
        var id = start(billed.company("Tout neuf"), days.today().plusDays(3), line("YOUTUBE", "200.00", "0"));
        var row = row(id, days.today(), days.today().plusDays(10));
        assertThat(row.difference()).isEqualTo(Difference.NEW);
        assertThat(row.net()).isEqualTo(Money.euros("200.00"));
        assertThat(row.gross()).isEqualTo(Money.euros("240.00"));
    }

    @Test
    void severalMissedMonthsAndAnIncompleteClientAreWarnedOf() {
        var id = start(billed.stranger("Incomplet"), days.due().minusMonths(2), line("YOUTUBE", "200.00", "0"));
        var row = row(id, days.today(), days.today());
        assertThat(row.bills()).hasSizeGreaterThan(1);
        assertThat(row.difference()).isEqualTo(Difference.CATCH_UP);
        assertThat(row.warnings()).contains(Warning.MENTIONS, Warning.CATCH_UP);
    }

    @Test
    void whatWasBilledLastMonthAndIsNotNowSaysWhy() {
        var from = days.due();
        var id = start(billed.company("Résilié"), from, line("YOUTUBE", "200.00", "0"));
        configuration.getJobExecutor().start();
        await().until(() -> invoices.withReference("subscription/" + id + "/1").isPresent());
        await().pollInSameThread().until(() -> desk.find(id).orElseThrow().paid() != null);
        desk.cancel(id, 0, new Cancellation(null, "Fin"));

        var row = row(id, from.plusMonths(1), from.plusMonths(1).plusDays(5));
        assertThat(row.difference()).isEqualTo(Difference.ENDED);
        assertThat(row.last()).isEqualTo(Money.euros("200.00"));
        assertThat(row.change()).isEqualTo(Money.euros("-200.00"));
    }

    @Test
    void theSheetIsAnExcelFile() {
        start(billed.company("Feuille"), days.today().plusDays(1), line("YOUTUBE", "200.00", "0"));
        var bytes = new ByteArrayOutputStream();
        sheet.write(previewer.between(days.today(), days.today().plusDays(3)), Locale.FRENCH, bytes);
        assertThat(bytes.toByteArray()).startsWith((byte) 'P', (byte) 'K');
    }

    private PreviewRow row(String id, LocalDate from, LocalDate to) {
        return previewer.between(from, to).rows().stream()
                .filter(row -> row.subscriptionId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String start(String client, LocalDate from, NewSubscription.Line... lines) {
        var reference = "preview/" + UUID.randomUUID();
        return desk.start(new NewSubscription(
                client, new Subject("quote", reference), reference, List.of(lines), from, Money.EURO));
    }

    private static NewSubscription.Line line(String platform, String price, String discount) {
        return new NewSubscription.Line(
                "FEE-" + platform,
                "Gestion " + platform,
                platform,
                Money.euros(price),
                BigDecimal.ONE,
                new BigDecimal(discount));
    }
}
