package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the trail what happens to a client, and tells screens and other rooms. */
@Component
class ClientNotes {

    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    ClientNotes(AuditTrail trail, Signals signals, ApplicationEventPublisher events) {
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    void isNew(Client client) {
        trail.record("client.created", about(client), values(client));
        tell(client);
    }

    void returned(Client client, Subject origin) {
        trail.record("client.returned", about(client), Map.of(origin.type(), origin.id()));
        tell(client);
    }

    void note(Client client, String action, Map<String, Object> values) {
        trail.record(action, about(client), values);
        tell(client);
    }

    /** Only what differs; nothing when nothing does. */
    void changed(Client client, String action, Map<String, Object> before) {
        var after = values(client);
        var differing = new LinkedHashMap<>(before);
        differing.putAll(after);
        differing.keySet().removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        if (!differing.isEmpty()) {
            trail.record(action, about(client), only(before, differing), only(after, differing));
            tell(client);
        }
    }

    private static Map<String, Object> only(Map<String, Object> values, Map<String, Object> fields) {
        var few = new LinkedHashMap<>(values);
        few.keySet().retainAll(fields.keySet());
        return few;
    }

    private static Subject about(Client client) {
        return new Subject("client", client.id());
    }

    private void tell(Client client) {
        signals.publish(ClientDesk.CHANGED, client.id());
        events.publishEvent(new ClientChanged(client.id()));
    }

    /** What the trail keeps of a client. */
    static Map<String, Object> values(Client client) {
        var billing = client.details();
        var values = new LinkedHashMap<String, Object>();
        values.put("name", client.name());
        values.put("contact", client.contact());
        values.put("email", client.email());
        values.put("phone", client.phone());
        values.put("language", client.language());
        values.put("kind", billing.kind().name());
        values.put("legalName", billing.legalName());
        values.put("billingEmail", billing.email());
        values.put("street", billing.street());
        values.put("addressExtra", billing.extra());
        values.put("postcode", billing.postcode());
        values.put("city", billing.city());
        values.put("country", billing.country());
        values.put("siren", billing.siren());
        values.put("siret", billing.siret());
        values.put("vatNumber", billing.vatNumber());
        values.put("position", client.party().position().name());
        values.put("currency", client.terms().currency().getCurrencyCode());
        values.put("paymentDays", client.terms().paymentDays());
        values.put("purchaseOrder", billing.purchaseOrder());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
