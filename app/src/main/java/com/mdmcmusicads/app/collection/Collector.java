package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.dunning.Dunner;
import com.mdmcmusicads.app.dunning.NextStep;
import com.mdmcmusicads.app.dunning.Stage;
import com.mdmcmusicads.app.einvoicing.EInvoiceDesk;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.payments.Charge.Outcome;
import com.mdmcmusicads.app.receivables.Balance;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.processes.receivables.PaymentCollectionSteps;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does the work payment-collection.bpmn asks for, inside the transaction the engine already opened. */
@Component
class Collector implements PaymentCollectionSteps {

    private final InvoiceDesk invoices;
    private final ReceivableDesk receivables;
    private final Dunner dunner;
    private final InvoiceFiles files;
    private final EInvoiceDesk platform;
    private final InvoicePost post;
    private final Charging charging;
    private final Refunding refunding;
    private final OnlineMoney online;
    private final Announced announced;
    private final Notifier notifier;
    private final Clock clock;

    Collector(
            InvoiceDesk invoices,
            ReceivableDesk receivables,
            Dunner dunner,
            InvoiceFiles files,
            EInvoiceDesk platform,
            InvoicePost post,
            Charging charging,
            Refunding refunding,
            OnlineMoney online,
            Announced announced,
            Notifier notifier,
            Clock clock) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.dunner = dunner;
        this.files = files;
        this.platform = platform;
        this.post = post;
        this.charging = charging;
        this.refunding = refunding;
        this.online = online;
        this.announced = announced;
        this.notifier = notifier;
        this.clock = clock;
    }

    @Override
    public void makeInvoiceFile(String invoiceId) {
        files.of(invoiceId);
    }

    @Override
    public void depositInvoice(String invoiceId) {
        platform.submit(invoiceId);
    }

    @Override
    public void sendInvoice(String invoiceId) {
        post.sendInvoice(invoiceId);
    }

    @Override
    public boolean settleCreditNote(String invoiceId) {
        receivables.spend(invoiceId);
        return refunding.isDue(invoiceId);
    }

    @Override
    public void refundClient(String invoiceId) {
        refunding.refund(invoiceId);
    }

    /** From here on who books money for this client waits, so that nothing comes between the look and the waiting. */
    @Override
    public boolean openCollection(String invoiceId) {
        var owed = held(invoiceId);
        dunner.open(invoiceId, owed.clientId());
        return !owed.isSettled();
    }

    @Override
    public void announceReopening(String invoiceId) {
        var owed = held(invoiceId);
        dunner.reopened(invoiceId, owed.clientId());
        notifier.tell(Role.ACCOUNTING, "collection.notice.reopened", "invoices/" + invoiceId, owed.number());
    }

    /** What was taken back is not charged again by itself: somebody should know why first. */
    @Override
    public Date planCharge(String invoiceId) {
        return dunner.wasReopened(invoiceId)
                ? null
                : charging.next(held(invoiceId)).map(Date::from).orElse(null);
    }

    @Override
    public String chargeClient(String invoiceId) {
        var owed = receivables.balance(invoiceId).orElseThrow();
        var outcome = charging.charge(owed);
        if (outcome == Outcome.SUCCEEDED && !owed.isSettled()) {
            charging.last(invoiceId)
                    .ifPresent(made -> online.receive(
                            invoiceId, owed.open(), made.paymentId(), charging.kind(owed.clientId()), today()));
        }
        return outcome.name();
    }

    @Override
    public void reportFailedCharge(String invoiceId) {
        post.chargeFailed(invoiceId);
    }

    @Override
    public Date planReminder(String invoiceId) {
        held(invoiceId);
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        return Date.from(dunner.next(invoiceId).map(NextStep::at).orElse(tomorrow));
    }

    @Override
    public String chooseReminder(String invoiceId) {
        return dunner.due(invoiceId)
                .map(stage -> stage == Stage.NOTICE ? "NOTICE" : "REMINDER")
                .orElse("TOO_SOON");
    }

    @Override
    public void sendReminder(String invoiceId) {
        dunner.remind(invoiceId);
    }

    @Override
    public void sendNotice(String invoiceId) {
        dunner.sendNotice(invoiceId);
    }

    @Override
    public void postponeNotice(String invoiceId, String until, String reason) {
        dunner.snooze(invoiceId, dayAfterToday(until), reason);
    }

    @Override
    public void handToLawyer(String invoiceId, String reason) {
        dunner.handToLawyer(invoiceId, reason);
    }

    @Override
    public void writeOffInvoice(String invoiceId, String reason) {
        dunner.writeOff(invoiceId, reason);
    }

    @Override
    public void creditInvoice(String invoiceId, String reason) {
        invoices.issue(invoices.creditNote(invoiceId, List.of(), reason));
        dunner.close(invoiceId, "ACCEPTED", reason);
    }

    @Override
    public void rejectDispute(String invoiceId, String reason) {
        dunner.close(invoiceId, "REJECTED", reason);
    }

    @Override
    public void moveDueDay(String invoiceId, String newDueDay, String reason) {
        dunner.agree(invoiceId, dayAfterToday(newDueDay), reason);
    }

    @Override
    public void recordPayment(
            String invoiceId, Double amount, String currency, String method, Date paidOn, String reference) {
        announced.book(invoiceId, amount, currency, method, paidOn, reference);
    }

    @Override
    public void closeCollection(String invoiceId) {
        dunner.close(invoiceId, "SETTLED", null);
        post.receipt(invoiceId);
    }

    private Balance held(String invoiceId) {
        return receivables.held(invoiceId).orElseThrow();
    }

    /** The day somebody chose; tomorrow when it is over, or none. */
    private LocalDate dayAfterToday(String day) {
        var tomorrow = today().plusDays(1);
        try {
            var chosen = LocalDate.parse(day);
            return chosen.isBefore(tomorrow) ? tomorrow : chosen;
        } catch (DateTimeException | NullPointerException none) {
            return tomorrow;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }
}
