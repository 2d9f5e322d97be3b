package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of issued invoices and credit notes. Each is made once, when it is first asked for, from what was frozen at the
 * issue; whoever asks again, also at the same moment, gets the same bytes. They are kept for ten years (C. com. L123-22) and
 * the database refuses to change or lose them.
 */
@Service
@Transactional
public class InvoiceFiles {

    private final InvoiceDesk invoices;
    private final InvoiceArchive archive;
    private final FacturX facturX;
    private final InvoicePdf pdf;
    private final Texts texts;
    private final AuditTrail trail;
    private final Clock clock;

    InvoiceFiles(
            InvoiceDesk invoices,
            InvoiceArchive archive,
            FacturX facturX,
            InvoicePdf pdf,
            Texts texts,
            AuditTrail trail,
            Clock clock) {
        this.invoices = invoices;
        this.archive = archive;
        this.facturX = facturX;
        this.pdf = pdf;
        this.texts = texts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The file, made now if it is not there yet.
     *
     * @throws IllegalArgumentException for a draft: it has no number, so it has no file
     */
    public InvoiceFile of(String invoiceId) {
        return archive.find(invoiceId).orElseGet(() -> make(issued(invoiceId)));
    }

    /** The file if it was made already. */
    @Transactional(readOnly = true)
    public Optional<InvoiceFile> made(String invoiceId) {
        return archive.find(invoiceId);
    }

    /**
     * What is sent when the original was sent already: the same sheet, marked as a duplicate, and without the XML, so that no
     * machine books it twice. It is not kept.
     */
    @Transactional(readOnly = true)
    public InvoiceFile duplicate(String invoiceId) {
        var sheet = issued(invoiceId);
        var bytes = pdf.duplicate(sheet);
        var word = texts.say(sheet.language(), "facturx.duplicate");
        return new InvoiceFile(word + "-" + name(sheet), bytes, InvoiceArchive.sha256(bytes), clock.instant());
    }

    private InvoiceFile make(InvoiceSheet sheet) {
        var bytes = facturX.of(sheet);
        var file = new InvoiceFile(name(sheet), bytes, InvoiceArchive.sha256(bytes), clock.instant());
        if (archive.add(sheet.id(), file)) {
            trail.record(
                    "invoice.filed",
                    new Subject("invoice", sheet.id()),
                    Map.of("file", file.name(), "sha256", file.sha256()));
        }
        return archive.find(sheet.id()).orElseThrow();
    }

    private InvoiceSheet issued(String invoiceId) {
        var sheet = invoices.sheet(invoiceId);
        if (!sheet.isIssued()) {
            throw new IllegalArgumentException("The draft " + invoiceId + " has no file");
        }
        return sheet;
    }

    private String name(InvoiceSheet sheet) {
        return texts.say(sheet.language(), "facturx.file." + sheet.kind(), sheet.number());
    }
}
