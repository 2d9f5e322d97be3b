package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.VatCheck.Outcome;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.registers.VatNumber;
import com.mdmcmusicads.app.registers.VatRegister;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks VIES about the numbers of clients, behind the screen and outside any transaction; what stays unanswered is asked
 * again every hour.
 */
@Component
public class VatVerifier {

    private static final int AT_ONCE = 50;

    private final Clients clients;
    private final ClientNotes notes;
    private final VatRegister register;
    private final Company company;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VatVerifier(
            Clients clients,
            ClientNotes notes,
            VatRegister register,
            Company company,
            TransactionTemplate transaction,
            Clock clock) {
        this.clients = clients;
        this.notes = notes;
        this.register = register;
        this.company = company;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    public void on(NumberGiven given) {
        verify(given.clientId());
    }

    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Paris")
    public void askAgain() {
        clients.unanswered(AT_ONCE).forEach(this::verify);
    }

    /** Asks now, and waits for the answer; it may be that there is none. */
    public void verify(String clientId) {
        number(clientId).flatMap(VatNumber::read).ifPresent(number -> {
            var answer = register.ask(number, ours());
            keep(clientId, number, answer);
        });
    }

    /** With our own number the answer becomes proof. */
    private VatNumber ours() {
        return VatNumber.read(company.seller().vatNumber()).orElse(null);
    }

    private Optional<String> number(String clientId) {
        return clients.find(clientId).map(Client::details).map(BillingDetails::vatNumber);
    }

    /** An answer that comes when the number has changed is about another one; no answer never replaces a clear one. */
    private void keep(String clientId, VatNumber number, VatRegister.Answer answer) {
        transaction.executeWithoutResult(work -> {
            var client = clients.hold(clientId);
            var isSame = number.toString().equals(client.details().vatNumber());
            if (isSame && (answer.verdict() != VatRegister.Verdict.UNKNOWN || !isKnown(client))) {
                keep(client, answer);
            }
        });
    }

    private static boolean isKnown(Client client) {
        return client.vatCheck() != null && client.vatCheck().outcome() != Outcome.UNKNOWN;
    }

    private void keep(Client client, VatRegister.Answer answer) {
        client.checked(new VatCheck(outcome(answer), clock.instant(), answer.consultation()));
        var values = new LinkedHashMap<String, Object>();
        values.put("vatNumber", client.details().vatNumber());
        values.put("vatOutcome", outcome(answer).name());
        put(values, "consultation", answer.consultation());
        put(values, "viesReason", answer.reason());
        notes.note(client, "client.vat-checked", values);
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static Outcome outcome(VatRegister.Answer answer) {
        return switch (answer.verdict()) {
            case IN_FORCE -> Outcome.VALID;
            case NOT_IN_FORCE -> Outcome.INVALID;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    /** The register should be asked about the number of a client. */
    record NumberGiven(String clientId) {}
}
