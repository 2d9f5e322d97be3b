package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Note;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what is due to a client: one mail for all overdue invoices, and never a second one on the same day by itself. */
@Component
class Reminding {

    private final DunningCases cases;
    private final Plan plan;
    private final Letters letters;
    private final SentRows sent;
    private final ReceivableDesk receivables;
    private final ClientDesk clients;
    private final Mailer mailer;
    private final Notifier notifier;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    Reminding(
            DunningCases cases,
            Plan plan,
            Letters letters,
            SentRows sent,
            ReceivableDesk receivables,
            ClientDesk clients,
            Mailer mailer,
            Notifier notifier,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.cases = cases;
        this.plan = plan;
        this.letters = letters;
        this.sent = sent;
        this.receivables = receivables;
        this.clients = clients;
        this.mailer = mailer;
        this.notifier = notifier;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    void remind(DunningCase about) {
        if (sent.wroteOn(about.clientId(), plan.today())) {
            return;
        }
        var stage = cases.overdue(about.clientId(), plan.today()).stream()
                .flatMap(one -> due(one).stream())
                .max(Stage::compareTo)
                .orElse(Stage.REMINDER_1);
        propose(about.clientId(), stage).ifPresent(mail -> send(about.clientId(), mail, "day"));
        if (!sent.wroteOn(about.clientId(), plan.today())) {
            // Nothing could be sent: it is looked at again tomorrow, not at once.
            cases.snooze(about.invoiceId(), plan.today().plusDays(1), about.word());
        }
    }

    void notice(DunningCase about) {
        var overdue = List.of(overdue(about));
        var mail = letters.propose(clients.party(about.clientId()), Stage.NOTICE, overdue, plan.today());
        send(about.clientId(), mail, "notice/" + about.invoiceId());
    }

    /** The mail about everything this client owes and does not dispute; nothing when nothing is overdue. */
    Optional<Proposal> propose(String clientId, Stage stage) {
        var overdue = cases.overdue(clientId, plan.today()).stream()
                .map(this::overdue)
                .toList();
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(letters.propose(clients.party(clientId), stage, overdue, plan.today()));
    }

    /** @param occasion makes it one mail a day and occasion */
    void send(String clientId, Proposal mail, String occasion) {
        var party = clients.party(clientId);
        if (party.email() == null) {
            notifier.tell(Role.ACCOUNTING, "dunning.notice.no-address", "dunning/" + clientId, party.name());
            mail.invoiceIds().forEach(id -> cases.snooze(id, plan.today().plusDays(1), null));
            return;
        }
        var mailId = mailer.post(new Note(
                party.email(),
                party.language(),
                mail.subject(),
                mail.body(),
                new Subject("client", clientId),
                "dunning/" + clientId + "/" + plan.today() + "/" + occasion,
                List.of()));
        mail.invoiceIds().forEach(id -> keep(id, mail, mailId, party));
        signals.publish(ReceivableDesk.CHANGED, clientId);
    }

    /** What was due for an invoice is done with this mail; what was not is not brought forward by it. */
    private void keep(String invoiceId, Proposal mail, String mailId, BillingParty party) {
        var about = cases.get(invoiceId);
        var stage = mail.stage() == Stage.NOTICE ? Optional.of(Stage.NOTICE) : due(about);
        sent.add(about, stage.orElse(mail.stage()), plan.today(), mailId, By.name(), clock.instant());
        stage.ifPresent(done -> cases.sent(invoiceId, done, plan.today()));
        trail.record(
                "invoice.reminded",
                new Subject("invoice", invoiceId),
                Map.of("stage", mail.stage().name(), "to", party.email()));
    }

    /** The reminder whose day has come, whatever the hour. */
    private Optional<Stage> due(DunningCase about) {
        return plan.next(about)
                .filter(next -> next.stage().isReminder() && !next.day().isAfter(plan.today()))
                .map(NextStep::stage);
    }

    private Overdue overdue(DunningCase about) {
        var owed = receivables.balance(about.invoiceId()).orElseThrow();
        return new Overdue(about.invoiceId(), owed.number(), owed.gross(), owed.open(), about.due());
    }
}
