package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes billing details that keep the rules, notes the change, and has a new VAT number checked. */
@Component
class BillingEdit {

    private final Texts texts;
    private final ClientNotes notes;
    private final ApplicationEventPublisher events;

    BillingEdit(Texts texts, ClientNotes notes, ApplicationEventPublisher events) {
        this.texts = texts;
        this.notes = notes;
        this.events = events;
    }

    /** Where {@code details} say nothing, what is known stays. */
    void complete(Client client, BillingDetails details, Locale reader) {
        var rules = new BillingRules(texts, reader);
        var result = rules.read(details.over(client.details()));
        rules.complain();
        change(client, () -> client.bill(result));
    }

    /** All of it anew. */
    void replace(Client client, ClientEdit edit, Locale reader) {
        var rules = new BillingRules(texts, reader);
        var name = rules.required("name", edit.get("name"));
        var terms = terms(edit, rules);
        var result = rules.read(edit.billing());
        rules.complain();
        change(client, () -> {
            client.called(name, edit.get("language"), terms);
            client.bill(result);
        });
    }

    private static Terms terms(ClientEdit edit, BillingRules rules) {
        return edit.paymentDays()
                .filter(days -> days <= Terms.LONGEST)
                .map(days -> new Terms(edit.currency(), days))
                .orElseGet(() -> rules.reject("paymentDays", "payment-days", Terms.LONGEST));
    }

    private void change(Client client, Runnable change) {
        var before = ClientNotes.values(client);
        change.run();
        notes.changed(client, "client.updated", before);
        var number = client.details().vatNumber();
        if (number != null && !Objects.equals(number, before.get("vatNumber"))) {
            events.publishEvent(new VatVerifier.NumberGiven(client.id()));
        }
    }
}
