package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three subscriptions of clients the demo has: one that runs, one with months to catch up on, one that lacks an address. */
@Component
@Order(62)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoSubscriptions implements ApplicationRunner {

    private static final Subject ORIGIN = new Subject("demo", "invoices");

    private final ClientDesk clients;
    private final SubscriptionDesk subscriptions;
    private final DueDays days;
    private final DemoPeople people;
    private final DemoSettings settings;

    DemoSubscriptions(
            ClientDesk clients,
            SubscriptionDesk subscriptions,
            DueDays days,
            DemoPeople people,
            DemoSettings settings) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.days = days;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads()) {
            people.as(Role.ACCOUNTING, () -> {
                begin();
                return null;
            });
        }
    }

    /** Each has its reference, so that a second start of the application starts none again. */
    private void begin() {
        var today = days.today();
        start(
                "Label Ardoise",
                "Maud Kerven",
                "compta@ardoise.example",
                today.minusDays(10),
                fee("YouTube", "10"),
                fee("Meta", "0"));
        start("Nova Kestrel", "Anouk Delmas", "nova@kestrel.example", today.minusMonths(2), fee("YouTube", "0"));
        start("Marée Haute", "Iris Lamballe", "bonjour@mareehaute.example", today.minusDays(1), fee("Meta", "0"));
    }

    private void start(String name, String contact, String email, LocalDate from, NewSubscription.Line... lines) {
        var client = clients.welcome(new NewClient(name, contact, email, null, "FR", "fr"), ORIGIN);
        subscriptions.start(
                new NewSubscription(client, ORIGIN, "demo/subscription/" + email, List.of(lines), from, Money.EURO));
    }

    private static NewSubscription.Line fee(String platform, String discount) {
        var code = platform.toUpperCase(Locale.ROOT);
        return new NewSubscription.Line(
                "FEE-" + code,
                "Gestion " + platform + " Ads",
                code,
                Money.euros("200.00"),
                BigDecimal.ONE,
                new BigDecimal(discount));
    }
}
