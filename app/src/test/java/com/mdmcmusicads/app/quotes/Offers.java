package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.Prospect;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Quotes of tests, written by somebody who sells. */
@Component
public class Offers {

    private final QuoteWriter writer;
    private final QuoteReader reader;
    private final QuoteDesk desk;
    private final Prospect prospects;
    private final TestPeople people;

    Offers(QuoteWriter writer, QuoteReader reader, QuoteDesk desk, Prospect prospects, TestPeople people) {
        this.writer = writer;
        this.reader = reader;
        this.desk = desk;
        this.prospects = prospects;
        this.people = people;
    }

    public static QuoteItem fee(String platform, String discount) {
        return new QuoteItem(
                "FEE-" + platform,
                "Honoraires " + platform,
                null,
                platform,
                Unit.MONTH,
                BigDecimal.ONE,
                new BigDecimal("200.00"),
                new BigDecimal(discount),
                false,
                true);
    }

    public static QuoteItem once(String label, String price, boolean optional) {
        return new QuoteItem(
                null,
                label,
                "Une fois",
                null,
                Unit.ONCE,
                BigDecimal.ONE,
                new BigDecimal(price),
                BigDecimal.ZERO,
                optional,
                !optional);
    }

    public static QuoteText text(QuoteItem... items) {
        return new QuoteText(
                "fr", "EUR", 30, null, List.of(items), List.of(new MediaPlan("META", new BigDecimal("1500.00"))));
    }

    /** A draft of a sales person, in this thread from now on. */
    public String draft(QuoteItem... items) {
        people.be(people.somebody(Role.SALES));
        return draftOf(prospects.arrives(Prospect.someone(), Prospect.somebody(), null), items);
    }

    public String draftOf(String leadId, QuoteItem... items) {
        var id = writer.begin(NewQuote.forLead(leadId));
        writer.save(id, revision(id), text(items));
        return id;
    }

    public int revision(String id) {
        return reader.draft(id).orElseThrow().revision();
    }

    /** What the client has received; on usual terms, so that nobody has to approve it. */
    public String sent(QuoteItem... items) {
        var id = draft(items);
        writer.submit(id, revision(id));
        Awaitility.await().until(() -> desk.quote(id).state().isOpen());
        return id;
    }
}
