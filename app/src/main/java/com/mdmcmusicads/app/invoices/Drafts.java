package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes drafts. */
@Component
class Drafts {

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Sheets sheets;
    private final Credits credits;
    private final Issuer issuer;
    private final InvoiceNews news;
    private final Clock clock;

    Drafts(
            Invoices invoices,
            InvoiceLines lines,
            Sheets sheets,
            Credits credits,
            Issuer issuer,
            InvoiceNews news,
            Clock clock) {
        this.invoices = invoices;
        this.lines = lines;
        this.sheets = sheets;
        this.credits = credits;
        this.issuer = issuer;
        this.news = news;
        this.clock = clock;
    }

    StoredInvoice add(NewInvoice given) {
        return add(stored(UUID.randomUUID().toString(), 0, given), entries(given));
    }

    StoredInvoice addCredit(NewCredit given, StoredInvoice original, InvoiceSheet sheet) {
        if (given.reason() == null || given.reason().isBlank()) {
            throw new InvoiceRefusal(Reason.NO_REASON, sheet.number());
        }
        var known = given.reference() == null
                ? null
                : invoices.withReference(given.reference()).orElse(null);
        if (known != null) {
            return known;
        }
        var draft = new StoredInvoice(
                UUID.randomUUID().toString(),
                0,
                Kind.CREDIT_NOTE,
                original.clientId(),
                original.currency(),
                original.from(),
                original.to(),
                original.purchaseOrder(),
                given.reference(),
                original.subject(),
                new InvoiceSheet.Credited(
                        original.id(),
                        sheet.number(),
                        sheet.issueDay(),
                        given.reason().strip()),
                null);
        return add(draft, CreditPlan.lines(given, sheet, credits.left(sheet)));
    }

    /** One with the same reference stays as it is. */
    private StoredInvoice add(StoredInvoice draft, List<DraftLine> entries) {
        var sheet = sheets.of(draft, entries, issuer.today());
        if (!invoices.insert(draft, sheet, Words.of(sheet), clock.instant())) {
            return invoices.withReference(draft.reference()).orElseThrow();
        }
        lines.add(sheet);
        news.drafted(sheet);
        return draft;
    }

    void rewrite(StoredInvoice before, int version, NewInvoice given) {
        if (before.isIssued()) {
            throw new InvoiceRefusal(Reason.ISSUED, before.number());
        }
        if (before.version() != version || before.kind() != Kind.INVOICE) {
            throw new InvoiceRefusal(Reason.CHANGED, before.id());
        }
        var draft = stored(before.id(), version, given);
        var sheet = sheets.of(draft, entries(given), issuer.today());
        var old = sheet(before);
        if (!invoices.update(draft, sheet, Words.of(sheet))) {
            throw new InvoiceRefusal(Reason.CHANGED, before.id());
        }
        lines.replace(sheet);
        news.rewritten(old, sheet);
    }

    void delete(StoredInvoice draft) {
        news.discarded(sheet(draft));
        invoices.delete(draft.id());
    }

    InvoiceSheet sheet(StoredInvoice draft) {
        return sheets.of(draft, lines.of(draft), issuer.today());
    }

    /** What would stand there, without keeping it. */
    InvoiceSheet preview(NewInvoice given) {
        return sheets.of(stored(null, 0, given), entries(given), issuer.today());
    }

    Left left(InvoiceSheet original) {
        return credits.left(original);
    }

    private static List<DraftLine> entries(NewInvoice given) {
        DraftRules.check(given);
        return given.lines().stream().map(DraftLine::of).toList();
    }

    private static StoredInvoice stored(String id, int version, NewInvoice given) {
        return new StoredInvoice(
                id,
                version,
                Kind.INVOICE,
                given.clientId(),
                DraftRules.currency(given.lines()),
                given.from(),
                given.to(),
                given.purchaseOrder(),
                given.reference(),
                given.origin(),
                null,
                null);
    }
}
