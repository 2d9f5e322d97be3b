package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.mentions.Mentions;
import com.mdmcmusicads.app.numbering.Drawn;
import com.mdmcmusicads.app.numbering.NumberBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one moment in which a draft becomes an invoice: everything is checked first, the number is drawn last, and with it
 * the content is frozen and sealed.
 */
@Component
class Issuer {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Seals seals;
    private final Sheets sheets;
    private final Credits credits;
    private final Mentions mentions;
    private final NumberBook numbers;
    private final Clock clock;

    Issuer(
            Invoices invoices,
            InvoiceLines lines,
            Seals seals,
            Sheets sheets,
            Credits credits,
            Mentions mentions,
            NumberBook numbers,
            Clock clock) {
        this.invoices = invoices;
        this.lines = lines;
        this.seals = seals;
        this.sheets = sheets;
        this.credits = credits;
        this.mentions = mentions;
        this.numbers = numbers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** @param draft whose row the caller has locked */
    InvoiceSheet issue(StoredInvoice draft) {
        if (draft.credited() != null) {
            credits.lockOriginal(draft.credited());
        }
        var entries = lines.of(draft);
        var ready = ready(draft, entries, today());
        if (draft.credited() != null) {
            credits.require(ready, seals.sheet(draft.credited().invoiceId()));
        }
        lines.replace(ready);
        var drawn = numbers.next(draft.kind().series());
        return seal(drawn.day().equals(ready.issueDay()) ? ready : again(draft, entries, drawn), drawn);
    }

    private InvoiceSheet ready(StoredInvoice draft, List<DraftLine> entries, LocalDate day) {
        var sheet = sheets.of(draft, entries, day);
        mentions.require(Sheets.facts(sheet));
        return sheet;
    }

    /** Midnight passed while others had the series. */
    private InvoiceSheet again(StoredInvoice draft, List<DraftLine> entries, Drawn drawn) {
        var sheet = ready(draft, entries, drawn.day());
        lines.replace(sheet);
        return sheet;
    }

    private InvoiceSheet seal(InvoiceSheet ready, Drawn drawn) {
        var issued = ready.issued(drawn.number(), drawn.at());
        var content = Seals.write(issued);
        var hash = Seals.hash(drawn.previousHash(), content);
        numbers.take(drawn, hash);
        invoices.issue(issued, drawn, Words.of(issued));
        seals.add(issued.id(), content, drawn.previousHash(), hash);
        return issued;
    }
}
