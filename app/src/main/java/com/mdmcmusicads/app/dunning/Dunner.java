package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of an invoice asks of dunning, and what people decide there: all of it in one place, each act once. */
@Service
@Transactional
public class Dunner {

    private final DunningCases cases;
    private final Disputes disputes;
    private final Plan plan;
    private final Reminding reminding;
    private final ReceivableDesk receivables;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Dunner(
            DunningCases cases,
            Disputes disputes,
            Plan plan,
            Reminding reminding,
            ReceivableDesk receivables,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.cases = cases;
        this.disputes = disputes;
        this.plan = plan;
        this.reminding = reminding;
        this.receivables = receivables;
        this.events = events;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** Begins to count for an invoice; a second time it changes nothing. */
    public void open(String invoiceId, String clientId) {
        cases.open(invoiceId, clientId);
    }

    /** Money was taken away again: the clocks begin anew today. */
    public void reopened(String invoiceId, String clientId) {
        cases.open(invoiceId, clientId);
        cases.reopened(invoiceId, plan.today());
    }

    /** What comes next; nothing while it is disputed. */
    @Transactional(readOnly = true)
    public Optional<NextStep> next(String invoiceId) {
        return plan.next(invoiceId);
    }

    /** Whether somebody began to count for this invoice. */
    @Transactional(readOnly = true)
    public boolean isOpen(String invoiceId) {
        return cases.find(invoiceId).isPresent();
    }

    /** The last thing that was sent about it. */
    @Transactional(readOnly = true)
    public Optional<Stage> stage(String invoiceId) {
        return cases.find(invoiceId).map(DunningCase::stage);
    }

    /** Whether its money was taken away again once. */
    @Transactional(readOnly = true)
    public boolean wasReopened(String invoiceId) {
        return cases.find(invoiceId).map(DunningCase::reopenedOn).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isDisputed(String invoiceId) {
        return disputes.isOpen(invoiceId);
    }

    /** What the client has against it, while that lasts. */
    @Transactional(readOnly = true)
    public Optional<String> disputeReason(String invoiceId) {
        return disputes.of(invoiceId).stream()
                .filter(dispute -> dispute.closedOn() == null)
                .map(Dispute::reason)
                .findFirst();
    }

    /** What is to be done at this very moment, if anything; the client is held until the transaction ends. */
    public Optional<Stage> due(String invoiceId) {
        var balance = receivables.held(invoiceId).orElseThrow();
        return balance.isSettled()
                ? Optional.empty()
                : plan.next(invoiceId)
                        .filter(next -> !next.at().isAfter(clock.instant()))
                        .map(NextStep::stage);
    }

    /** Reminds the client of everything that is overdue, once a day at most. */
    public void remind(String invoiceId) {
        receivables
                .held(invoiceId)
                .filter(balance -> !balance.isSettled())
                .ifPresent(owed -> reminding.remind(cases.get(invoiceId)));
    }

    public void sendNotice(String invoiceId) {
        receivables
                .held(invoiceId)
                .filter(balance -> !balance.isSettled())
                .ifPresent(owed -> reminding.notice(cases.get(invoiceId)));
    }

    /** Nothing is sent for this invoice before that day. */
    public void snooze(String invoiceId, LocalDate until, String reason) {
        cases.snooze(invoiceId, until, reason);
        record("invoice.snoozed", invoiceId, reason, Map.of("until", until.toString()));
    }

    public void handToLawyer(String invoiceId, String reason) {
        cases.lawyer(invoiceId, plan.today(), reason);
        record("invoice.lawyer", invoiceId, reason, Map.of());
    }

    public void writeOff(String invoiceId, String reason) {
        cases.writtenOff(invoiceId, plan.today(), reason);
        record("invoice.written-off", invoiceId, reason, Map.of());
    }

    /** A later day was agreed: the clocks count from it; the invoice itself does not change. */
    public void agree(String invoiceId, LocalDate due, String reason) {
        cases.agree(invoiceId, due, reason);
        record("invoice.due-moved", invoiceId, reason, Map.of("until", due.toString()));
        close(invoiceId, "NEW_DUE_DAY", reason);
    }

    /** The client has something against it: every clock stops. False when that is known already. */
    public boolean dispute(String invoiceId, String reason) {
        var owed = receivables.held(invoiceId).orElseThrow();
        if (owed.isSettled() || !disputes.open(invoiceId, reason, plan.today(), By.name(), clock.instant())) {
            return false;
        }
        cases.open(invoiceId, owed.clientId());
        record("invoice.disputed", invoiceId, reason, Map.of());
        events.publishEvent(new DisputeOpened(invoiceId));
        return true;
    }

    /** @param outcome REJECTED, ACCEPTED, CREDITED, SETTLED, NEW_DUE_DAY */
    public boolean close(String invoiceId, String outcome, String reason) {
        receivables.held(invoiceId);
        if (!disputes.close(invoiceId, outcome, reason, plan.today(), By.name())) {
            return false;
        }
        record("invoice.dispute-closed", invoiceId, reason, Map.of("outcome", outcome));
        events.publishEvent(new DisputeClosed(invoiceId));
        return true;
    }

    private void record(String action, String invoiceId, String reason, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("reason", reason);
        values.values().removeIf(Objects::isNull);
        trail.record(action, new Subject("invoice", invoiceId), values);
        signals.publish("invoice", invoiceId);
        receivables.balance(invoiceId).ifPresent(owed -> signals.publish(ReceivableDesk.CHANGED, owed.clientId()));
    }
}
