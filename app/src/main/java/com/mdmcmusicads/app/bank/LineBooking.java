package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.bank.BankLine.State;
import com.mdmcmusicads.app.bank.Proposal.Share;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what becomes of a line, held meanwhile: of two people at once the second is told so. */
@Component
class LineBooking {

    private static final int LONGEST_NOTE = 500;

    private final BankLines lines;
    private final ReceivableDesk receivables;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    LineBooking(
            BankLines lines,
            ReceivableDesk receivables,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.lines = lines;
        this.receivables = receivables;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    void match(BankLine seen, List<Share> shares) {
        var line = held(seen, State.OPEN);
        var clientId = shares.get(0).item().clientId();
        var payment = receivables.receive(money(line, clientId));
        for (var share : shares) {
            receivables.allocate(payment, share.item().invoiceId(), share.amount());
            lines.share(line.id(), share);
        }
        var numbers = shares.stream().map(share -> share.item().number()).toList();
        handled(line, State.MATCHED, payment, null);
        record("bank.matched", line, Map.of("invoices", String.join(", ", numbers)));
    }

    void credit(BankLine seen, String clientId) {
        var line = held(seen, State.OPEN);
        handled(line, State.CREDIT, receivables.receive(money(line, clientId)), null);
        record("bank.credited", line, Map.of());
    }

    void ignore(BankLine seen, String reason) {
        var line = held(seen, State.OPEN);
        handled(line, State.IGNORED, null, reason);
        record("bank.ignored", line, Map.of("reason", reason));
    }

    void takeBack(BankLine seen, BankLine booked) {
        var line = held(seen, State.OPEN);
        var before = held(booked, booked.state());
        var why = line.returned() == null ? line.words() : line.returned();
        receivables.reverse(before.source(), line.amount().negated(), line.day(), line.source(), shortened(why));
        handled(line, State.TAKEN_BACK, before.paymentId(), why);
        record("bank.taken-back", line, Map.of("reason", why));
    }

    void undo(BankLine seen, String reason) {
        var line = held(seen, seen.state());
        if (line.state() == State.TAKEN_BACK) {
            receivables.restore(line.paymentId(), line.amount().negated(), line.day(), line.source() + "/restored");
        } else if (line.paymentId() != null) {
            receivables.undo(line.paymentId(), reason);
        }
        lines.reopened(line.id());
        record("bank.undone", line, Map.of("reason", reason));
        signals.publish(MatchDesk.CHANGED, line.id());
    }

    private BankLine held(BankLine seen, State expected) {
        var line = lines.held(seen.id());
        if (line.state() != expected || line.attempt() != seen.attempt()) {
            throw new LineTaken(line.handledBy());
        }
        return line;
    }

    private static IncomingPayment money(BankLine line, String clientId) {
        var words = line.payer() == null ? line.words() : line.payer() + " · " + line.words();
        return new IncomingPayment(
                Method.TRANSFER, line.amount(), line.day(), clientId, null, line.source(), shortened(words));
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_NOTE ? words.substring(0, LONGEST_NOTE) : words;
    }

    private void handled(BankLine line, State state, String paymentId, String reason) {
        lines.handled(line.id(), state, paymentId, reason, account.require().id(), clock.instant());
        signals.publish(MatchDesk.CHANGED, line.id());
    }

    private void record(String action, BankLine line, Map<String, Object> more) {
        var values = new java.util.HashMap<>(more);
        values.put("amount", line.amount().toString());
        values.put("day", line.day().toString());
        trail.record(action, new Subject("bank-line", line.id()), values);
    }
}
