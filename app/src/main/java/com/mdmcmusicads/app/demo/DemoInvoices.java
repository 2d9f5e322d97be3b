package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingDetails;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.CreditLine;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.invoices.Revenue;
import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A handful of invoices, one credit note, and a draft that still misses something; each is there once. */
@Component
@Order(60)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoInvoices implements ApplicationRunner {

    private static final Subject ORIGIN = new Subject("demo", "invoices");

    private final ClientDesk clients;
    private final InvoiceDesk invoices;
    private final DemoPeople people;
    private final DemoSettings settings;
    private final Clock clock;

    DemoInvoices(ClientDesk clients, InvoiceDesk invoices, DemoPeople people, DemoSettings settings, Clock clock) {
        this.clients = clients;
        this.invoices = invoices;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads() && invoices.withReference("demo/draft").isEmpty()) {
            people.as(Role.ACCOUNTING, () -> {
                begin();
                return null;
            });
        }
    }

    private void begin() {
        var ardoise = company("Label Ardoise", "Maud Kerven", "compta@ardoise.example", "Ardoise Disques SARL");
        var kestrel = person("Nova Kestrel", "nova@kestrel.example", "Anouk Delmas");
        var first = invoices.draftAndIssue(month(
                "demo/1",
                ardoise,
                fee("Gestion YouTube Ads", "YOUTUBE", "200.00"),
                fee("Gestion Meta Ads", "META", "200.00")));
        invoices.draftAndIssue(
                month("demo/2", ardoise, fee("Gestion TikTok Ads", "TIKTOK", "200.00"), setup("Mise en place TikTok")));
        invoices.draftAndIssue(month("demo/3", kestrel, fee("Gestion YouTube Ads", "YOUTUBE", "200.00")));
        var credit = invoices.creditNote(new NewCredit(
                first,
                List.of(new CreditLine(2, Money.euros("100.00"))),
                "Campagne Meta interrompue quinze jours",
                "demo/credit"));
        invoices.issue(credit);
        invoices.draft(month(
                "demo/draft",
                client("Marée Haute", "Iris Lamballe", "bonjour@mareehaute.example"),
                fee("Gestion Meta Ads", "META", "200.00")));
    }

    private String company(String name, String contact, String email, String legalName) {
        var id = client(name, contact, email);
        clients.completeBilling(
                id,
                new BillingDetails(
                        BillingParty.Kind.COMPANY,
                        legalName,
                        null,
                        "8 quai des Ardoises",
                        null,
                        "44000",
                        "Nantes",
                        "FR",
                        "732829320",
                        null,
                        null,
                        "BC-2026-118"));
        return id;
    }

    private String person(String name, String email, String legalName) {
        var id = client(name, legalName, email);
        clients.completeBilling(
                id,
                new BillingDetails(
                        BillingParty.Kind.PERSON,
                        legalName,
                        null,
                        "21 rue des Lilas",
                        null,
                        "35000",
                        "Rennes",
                        "FR",
                        null,
                        null,
                        null,
                        null));
        return id;
    }

    private String client(String name, String contact, String email) {
        return clients.welcome(new NewClient(name, contact, email, null, "FR", "fr"), ORIGIN);
    }

    private NewInvoice month(String reference, String client, NewLine... lines) {
        var first = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        return new NewInvoice(client, List.of(lines), first, first.plusMonths(1).minusDays(1), null, null, reference);
    }

    private static NewLine fee(String label, String platform, String amount) {
        return new NewLine(
                label,
                "Honoraires de gestion, hors budget média",
                BigDecimal.ONE,
                "MON",
                Money.euros(amount),
                BigDecimal.ZERO,
                Revenue.FEE,
                platform);
    }

    private static NewLine setup(String label) {
        return new NewLine(
                label,
                null,
                BigDecimal.ONE,
                "C62",
                Money.euros("150.00"),
                new BigDecimal("10"),
                Revenue.SETUP,
                "TIKTOK");
    }
}
