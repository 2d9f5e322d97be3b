package com.mdmcmusicads.app.outreach;

import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Evidence;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

/** Made-up leads, each with an address of their own, who agreed to be written to or did not. */
class Prospects {

    private final LeadDesk leads;
    private final ConsentDesk consents;
    private final RuntimeService engine;
    private final Clock clock;

    Prospects(LeadDesk leads, ConsentDesk consents, RuntimeService engine, Clock clock) {
        this.engine = engine;
        this.leads = leads;
        this.consents = consents;
        this.clock = clock;
    }

    /** Somebody who agreed. */
    Prospect willing() {
        return willing("Ada Laurent", "Nuit Claire", "fr");
    }

    Prospect willing(String name, String artist, String language) {
        var prospect = unasked(name, artist, language);
        answer(prospect, true);
        return prospect;
    }

    /** Somebody nobody asked. */
    Prospect unasked(String name, String artist, String language) {
        var email = "lead-" + UUID.randomUUID() + "@example.com";
        var receipt = leads.receive(new NewLead(
                name, email, artist, null, null, Set.of(), null, null, language, null, null, null, null, Map.of()));
        leaveQualification(receipt.id());
        return new Prospect(receipt.id(), email);
    }

    /** Their own process would enrol them as soon as they agree. */
    private void leaveQualification(String leadId) {
        var running = engine.createProcessInstanceQuery().processInstanceBusinessKey(leadId);
        await().ignoreExceptions().until(() -> {
            running.list().forEach(instance -> engine.deleteProcessInstance(instance.getId(), "not needed"));
            return running.count() == 0;
        });
    }

    void answer(Prospect prospect, boolean given) {
        consents.keep(new Evidence(
                prospect.email(),
                Subject.lead(prospect.leadId()),
                Purpose.MARKETING,
                given,
                given ? "J’accepte" : null,
                Locale.FRENCH,
                com.mdmcmusicads.app.consent.Origin.of(Channel.STAFF),
                clock.instant()));
    }

    record Prospect(String leadId, String email) {}
}
