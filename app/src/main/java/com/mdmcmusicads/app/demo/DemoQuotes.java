package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.quotes.MediaPlan;
import com.mdmcmusicads.app.quotes.NewQuote;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteText;
import com.mdmcmusicads.app.quotes.QuoteWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few quotes: one on its way to the client, one that the direction has to approve, a draft, one withdrawn. */
@Component
@Order(65)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoQuotes implements ApplicationRunner {

    private final ClientDesk clients;
    private final QuoteWriter writer;
    private final QuoteReader reader;
    private final CatalogueDesk catalogue;
    private final DemoPeople people;
    private final DemoSettings settings;

    DemoQuotes(
            ClientDesk clients,
            QuoteWriter writer,
            QuoteReader reader,
            CatalogueDesk catalogue,
            DemoPeople people,
            DemoSettings settings) {
        this.clients = clients;
        this.writer = writer;
        this.reader = reader;
        this.catalogue = catalogue;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads()) {
            people.as(Role.SALES, () -> {
                var client = client();
                if (reader.ofClient(client).isEmpty()) {
                    begin(client);
                }
                return null;
            });
        }
    }

    private void begin(String client) {
        var sent = write(client, fee("YOUTUBE", "0"), fee("META", "0"), reels());
        writer.submit(sent, revision(sent));
        var approval = write(client, fee("TIKTOK", "30"));
        writer.submit(approval, revision(approval));
        write(client, fee("YOUTUBE", "0"));
        writer.cancel(write(client, fee("META", "5")), "Doublon du devis précédent");
    }

    private String write(String client, QuoteItem... items) {
        var id = writer.begin(NewQuote.forClient(client));
        var media = List.of(new MediaPlan("YOUTUBE", new BigDecimal("1200.00")));
        writer.save(
                id,
                revision(id),
                new QuoteText("fr", "EUR", 30, "Pour la sortie de « Lueurs d’hiver ».", List.of(items), media));
        return id;
    }

    private int revision(String id) {
        return reader.draft(id).orElseThrow().revision();
    }

    private QuoteItem fee(String platform, String discount) {
        var offer = catalogue.offer("FEE-" + platform, catalogue.today()).orElseThrow();
        return QuoteItem.of(offer, Locale.FRENCH).discounted(new BigDecimal(discount));
    }

    private static QuoteItem reels() {
        return new QuoteItem(
                null,
                "Trois formats verticaux",
                "Montage de trois extraits de 15 secondes",
                "META",
                Unit.ONCE,
                new BigDecimal(3),
                new BigDecimal("120.00"),
                BigDecimal.ZERO,
                true,
                false);
    }

    private String client() {
        return clients.welcome(
                new NewClient("Studio Boréale", "Jeanne Arcan", "jeanne@boreale.example", null, "FR", "fr"),
                new Subject("demo", "quotes"));
    }
}
