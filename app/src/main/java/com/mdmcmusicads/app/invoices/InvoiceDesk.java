package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import com.mdmcmusicads.app.mentions.Mentions;
import com.mdmcmusicads.app.mentions.MentionsMissing;
import com.mdmcmusicads.app.mentions.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one entrance for invoices and credit notes. A refusal changes nothing, so whoever is told may go on in the same
 * transaction.
 */
@Service
@Transactional(noRollbackFor = {MentionsMissing.class, InvoiceRefusal.class})
public class InvoiceDesk {

    /** Topic of the signal that an invoice is new or has changed; its payload is the id. */
    public static final String CHANGED = "invoice";

    private final Invoices invoices;
    private final InvoiceShelf shelf;
    private final Drafts drafts;
    private final Seals seals;
    private final Issuer issuer;
    private final Mentions mentions;
    private final InvoiceNews news;

    InvoiceDesk(
            Invoices invoices,
            InvoiceShelf shelf,
            Drafts drafts,
            Seals seals,
            Issuer issuer,
            Mentions mentions,
            InvoiceNews news) {
        this.invoices = invoices;
        this.shelf = shelf;
        this.drafts = drafts;
        this.seals = seals;
        this.issuer = issuer;
        this.mentions = mentions;
        this.news = news;
    }

    /**
     * Writes a draft, or finds the invoice that has the same reference.
     *
     * @return its id
     */
    public String draft(NewInvoice given) {
        return drafts.add(given).id();
    }

    /** Writes a draft anew; {@code version} is the one the person saw. */
    public void rewrite(String invoiceId, int version, NewInvoice given) {
        drafts.rewrite(locked(invoiceId), version, given);
    }

    /** Throws a draft away. */
    public void discard(String invoiceId) {
        var draft = locked(invoiceId);
        if (draft.isIssued()) {
            throw new InvoiceRefusal(Reason.ISSUED, draft.number());
        }
        drafts.delete(draft);
    }

    /**
     * Issues a draft; what is issued already keeps its number.
     *
     * @return the number
     * @throws MentionsMissing when the law wants something more; no number is drawn
     */
    public String issue(String invoiceId) {
        var draft = locked(invoiceId);
        if (draft.isIssued()) {
            return draft.number();
        }
        var issued = issuer.issue(draft);
        news.issued(issued);
        return issued.number();
    }

    /**
     * Both at once; nothing is kept when something is missing.
     *
     * @return the id
     * @throws MentionsMissing when the law wants something more; no number is drawn
     */
    public String draftAndIssue(NewInvoice given) {
        var known =
                given.reference() == null ? Optional.<StoredInvoice>empty() : invoices.withReference(given.reference());
        if (known.isEmpty()) {
            mentions.require(Sheets.facts(drafts.preview(given)));
        }
        var id = known.map(StoredInvoice::id).orElseGet(() -> draft(given));
        issue(id);
        return id;
    }

    /**
     * Drafts a credit note, or finds the one that has the same reference.
     *
     * @return its id
     * @throws InvoiceRefusal when more is asked for than is left
     */
    public String creditNote(NewCredit given) {
        var original = locked(given.invoiceId());
        if (!original.isIssued()) {
            throw new InvoiceRefusal(Reason.NOT_ISSUED, original.id());
        }
        if (original.kind() != Kind.INVOICE) {
            throw new InvoiceRefusal(Reason.NOT_AN_INVOICE, original.number());
        }
        return drafts.addCredit(given, original, seals.sheet(original.id())).id();
    }

    /** No lines: all that is left. */
    public String creditNote(String invoiceId, List<CreditLine> lines, String reason) {
        return creditNote(new NewCredit(invoiceId, lines, reason, null));
    }

    /** As it was issued, or as a draft would be issued today. */
    @Transactional(readOnly = true)
    public InvoiceSheet sheet(String invoiceId) {
        return sheet(stored(invoiceId));
    }

    /** The same, where an id comes from an address. */
    @Transactional(readOnly = true)
    public Optional<InvoiceSheet> find(String invoiceId) {
        return invoices.find(invoiceId).map(this::sheet);
    }

    @Transactional(readOnly = true)
    public Optional<String> withNumber(String number) {
        return invoices.withNumber(number);
    }

    @Transactional(readOnly = true)
    public Optional<String> withReference(String reference) {
        return invoices.withReference(reference).map(StoredInvoice::id);
    }

    private InvoiceSheet sheet(StoredInvoice invoice) {
        return invoice.isIssued() ? seals.sheet(invoice.id()) : drafts.sheet(invoice);
    }

    /** What would stand on it if it were issued today; nothing is kept. */
    @Transactional(readOnly = true, noRollbackFor = InvoiceRefusal.class)
    public InvoiceSheet preview(NewInvoice given) {
        return drafts.preview(given);
    }

    /** What the law still wants of it. */
    public List<Missing> missing(InvoiceSheet sheet) {
        return sheet.isIssued() ? List.of() : mentions.missing(Sheets.facts(sheet));
    }

    /** What the law still wants of a draft. */
    @Transactional(readOnly = true)
    public List<Missing> missing(String invoiceId) {
        var invoice = stored(invoiceId);
        return invoice.isIssued() ? List.of() : mentions.missing(Sheets.facts(drafts.sheet(invoice)));
    }

    /** The state of a draft one is about to change. */
    @Transactional(readOnly = true)
    public int version(String invoiceId) {
        return stored(invoiceId).version();
    }

    /** Drafts first, then the newest. */
    @Transactional(readOnly = true)
    public List<InvoiceSummary> ofClient(String clientId) {
        return shelf.ofClient(clientId);
    }

    /** Those on one invoice, drafts included. */
    @Transactional(readOnly = true)
    public List<InvoiceSummary> creditNotes(String invoiceId) {
        return shelf.creditNotes(invoiceId);
    }

    /** What may still be taken back of an issued invoice. */
    @Transactional(readOnly = true)
    public Left left(String invoiceId) {
        return drafts.left(seals.sheet(invoiceId));
    }

    /** Hands over everything issued on these days, in the order of the numbers, one at a time whatever their number. */
    @Transactional(readOnly = true)
    public void eachIssued(LocalDate from, LocalDate to, Consumer<InvoiceSheet> reader) {
        shelf.eachIssued(from, to, reader);
    }

    private StoredInvoice stored(String invoiceId) {
        return invoices.find(invoiceId).orElseThrow(() -> new InvoiceRefusal(Reason.UNKNOWN, invoiceId));
    }

    private StoredInvoice locked(String invoiceId) {
        return invoices.lock(invoiceId).orElseThrow(() -> new InvoiceRefusal(Reason.UNKNOWN, invoiceId));
    }
}
