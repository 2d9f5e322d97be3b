package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One invoice of the demo is paid, one in part, and one is late and was reminded of; each once. */
@Component
@Order(61)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoPayments implements ApplicationRunner {

    private final InvoiceDesk invoices;
    private final ReceivableDesk receivables;
    private final Dunner dunner;
    private final DemoPeople people;
    private final DemoSettings settings;
    private final Clock clock;

    DemoPayments(
            InvoiceDesk invoices,
            ReceivableDesk receivables,
            Dunner dunner,
            DemoPeople people,
            DemoSettings settings,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.dunner = dunner;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads()) {
            people.as(Role.ACCOUNTING, () -> {
                invoices.withReference("demo/3").ifPresent(id -> pay(id, "240.00", "VIR NOVA KESTREL"));
                invoices.withReference("demo/2").ifPresent(id -> pay(id, "100.00", "VIR ARDOISE DISQUES ACOMPTE"));
                invoices.withReference("demo/1").ifPresent(this::isLate);
                return null;
            });
        }
    }

    private void pay(String invoiceId, String amount, String note) {
        var source = "demo/" + invoiceId;
        receivables.receive(
                new IncomingPayment(Method.TRANSFER, Money.euros(amount), today(), null, invoiceId, source, note));
    }

    /** Due today at the earliest, as all invoices of a new day are: an earlier day was agreed. */
    private void isLate(String invoiceId) {
        if (dunner.stage(invoiceId).isEmpty()) {
            receivables.balance(invoiceId).ifPresent(owed -> {
                dunner.open(invoiceId, owed.clientId());
                dunner.agree(invoiceId, today().minusDays(6), "Règlement comptant convenu par téléphone");
                dunner.remind(invoiceId);
            });
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
    }
}
