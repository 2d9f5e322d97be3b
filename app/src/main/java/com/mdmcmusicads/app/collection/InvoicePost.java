package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.facturx.InvoiceFile;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Note;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails an invoice sends by itself: with its file when it is issued, when a charge failed, and the receipt. */
@Component
class InvoicePost {

    private final InvoiceDesk invoices;
    private final ReceivableDesk receivables;
    private final Charging charging;
    private final InvoiceFiles files;
    private final InvoiceWords words;
    private final Mailer mailer;
    private final Notifier notifier;

    InvoicePost(
            InvoiceDesk invoices,
            ReceivableDesk receivables,
            Charging charging,
            InvoiceFiles files,
            InvoiceWords words,
            Mailer mailer,
            Notifier notifier) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.charging = charging;
        this.files = files;
        this.words = words;
        this.mailer = mailer;
        this.notifier = notifier;
    }

    void sendInvoice(String invoiceId) {
        var sheet = invoices.sheet(invoiceId);
        var file = files.of(invoiceId);
        var attached = new Message.Attachment(file.name(), InvoiceFile.TYPE, file.bytes());
        var body = sheet.kind() == Kind.CREDIT_NOTE
                ? words.creditNote(sheet)
                : words.invoice(
                        sheet,
                        receivables.balance(invoiceId).map(Balance::isSettled).orElse(false),
                        charging.isMethodOnFile(sheet.clientId()));
        post(sheet, words.subject(sheet, sheet.kind().name()), body, "sent", List.of(attached));
    }

    void chargeFailed(String invoiceId) {
        var owed = receivables.balance(invoiceId).orElseThrow();
        var sheet = invoices.sheet(invoiceId);
        var attempt = charging.last(invoiceId).map(ChargeAttempt::attempt).orElse(0);
        var next = charging.next(owed).orElse(null);
        post(
                sheet,
                words.subject(sheet, "CHARGE_FAILED"),
                words.chargeFailed(sheet, owed.open(), next),
                "charge-failed/" + attempt,
                List.of());
    }

    /** Says thank you for money that came; a credit note needs no receipt. */
    void receipt(String invoiceId) {
        var owed = receivables.balance(invoiceId).orElseThrow();
        var paid = receivables.paid(invoiceId);
        if (owed.isSettled() && paid.isPositive()) {
            var sheet = invoices.sheet(invoiceId);
            post(
                    sheet,
                    words.subject(sheet, "RECEIPT"),
                    words.receipt(sheet, paid),
                    "receipt/" + owed.settledAt().toEpochMilli(),
                    List.of());
        }
    }

    private void post(
            InvoiceSheet sheet, String subject, String body, String which, List<Message.Attachment> attachments) {
        if (sheet.buyer().email() == null) {
            notifier.tell(Role.ACCOUNTING, "collection.notice.no-address", "invoices/" + sheet.id(), sheet.number());
            return;
        }
        mailer.post(new Note(
                sheet.buyer().email(),
                sheet.language(),
                subject,
                body,
                new Subject("invoice", sheet.id()),
                "invoice/" + sheet.id() + "/" + which,
                attachments));
    }
}
