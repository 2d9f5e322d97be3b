package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Evidence;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one row a lead, with its result, in one transaction: whatever is killed, a row is done once or not at all. */
@Component
class RowImporter {

    private static final int TOLD_EVERY = 25;

    private final ImportRows rows;
    private final LeadDesk leads;
    private final ConsentDesk consents;
    private final Texts texts;
    private final Signals signals;
    private final Clock clock;

    RowImporter(ImportRows rows, LeadDesk leads, ConsentDesk consents, Texts texts, Signals signals, Clock clock) {
        this.rows = rows;
        this.leads = leads;
        this.consents = consents;
        this.texts = texts;
        this.signals = signals;
        this.clock = clock;
    }

    /** False when no row waits any more. */
    @Transactional
    public boolean next(ImportJob job) {
        var row = rows.take(job.id());
        row.ifPresent(one -> become(job, new RowReader(job, texts, clock).read(one.sheet())));
        return row.isPresent();
    }

    /** Gives up the next row, which something unforeseen keeps from becoming a lead. */
    @Transactional
    public void giveUp(ImportJob job) {
        rows.take(job.id())
                .ifPresent(row -> rows.done(
                        job.id(),
                        row.number(),
                        Outcome.REFUSED,
                        null,
                        List.of(texts.say(job.language(), "leadimport.unforeseen"))));
    }

    private void become(ImportJob job, Reading reading) {
        if (reading.lead() == null) {
            rows.done(job.id(), reading.number(), Outcome.REFUSED, null, reading.remarks());
        } else {
            var remarks = keepConsent(job, reading);
            var receipt = receive(job, reading);
            var outcome = receipt.created() ? Outcome.CREATED : Outcome.UPDATED;
            rows.done(job.id(), reading.number(), outcome, receipt.id(), remarks);
        }
        if (reading.number() % TOLD_EVERY == 0) {
            signals.publish(ImportDesk.CHANGED, job.id());
        }
    }

    private LeadDesk.Receipt receive(ImportJob job, Reading reading) {
        return leads.receive(reading.lead(), Origin.of(Channel.IMPORT), clock.instant(), job.mailing());
    }

    /** Before the lead begins its way, because the way depends on it. A no said to us outweighs a yes in a file. */
    private List<String> keepConsent(ImportJob job, Reading reading) {
        var consent = reading.consent();
        if (consent == null) {
            return reading.remarks();
        }
        var isWithdrawn = consents.standing(reading.email(), Purpose.MARKETING) == Standing.WITHDRAWN;
        if (consent.given() && isWithdrawn) {
            var remarks = new ArrayList<>(reading.remarks());
            remarks.add(texts.say(job.language(), "leadimport.consent.withdrawn"));
            return remarks;
        }
        consents.keep(evidence(job, reading, consent));
        return reading.remarks();
    }

    private Evidence evidence(ImportJob job, Reading reading, Reading.Consent consent) {
        return new Evidence(
                reading.email(),
                leads.withEmail(reading.email())
                        .map(person -> Subject.lead(person.id()))
                        .orElse(null),
                Purpose.MARKETING,
                consent.given(),
                consent.wording(),
                language(reading),
                Origin.of(Channel.IMPORT).from(job.fileName()),
                consent.at());
    }

    private static Locale language(Reading reading) {
        var said = reading.lead().language();
        return said == null ? Locale.FRENCH : Locale.forLanguageTag(said);
    }
}
