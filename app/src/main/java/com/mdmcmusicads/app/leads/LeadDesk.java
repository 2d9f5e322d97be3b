package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Evidence;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.LeadChanged;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.tasks.TaskTitles;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one entrance for leads: the web form, the desk's own dialog, and later the spreadsheet. */
@Service
@Transactional
public class LeadDesk {

    /** The kind of signal that says a lead is new or has changed; its text is the id. */
    public static final String CHANGED = "lead";

    private final Leads leads;
    private final ConsentDesk consents;
    private final LeadMailing mailings;
    private final LeadQualification process;
    private final TaskTitles titles;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    LeadDesk(
            Leads leads,
            ConsentDesk consents,
            LeadMailing mailings,
            LeadQualification process,
            TaskTitles titles,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.leads = leads;
        this.consents = consents;
        this.mailings = mailings;
        this.process = process;
        this.titles = titles;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** Stores, scores and routes a lead a colleague met, or adds to the one with the same e-mail address. */
    public Receipt receive(NewLead submission) {
        return receive(submission, Origin.of(Channel.STAFF), clock.instant(), true);
    }

    /** The same for somebody who came some time ago by another way; the first answer is due from then, no mail goes out. */
    public Receipt receive(NewLead submission, Instant at) {
        return receive(submission, Origin.of(Channel.IMPORT), at, false);
    }

    /** The same for somebody who wrote to us from {@code origin}, which stands in the proof of what they agreed to. */
    public Receipt receive(NewLead submission, Origin origin) {
        return receive(submission, origin, clock.instant(), true);
    }

    /**
     * The same in full.
     *
     * @param mailing whether an e-mail sequence is wanted for it; without its consent there is none either way
     */
    public Receipt receive(NewLead submission, Origin origin, Instant at, boolean mailing) {
        leads.lockEmail(submission.email());
        var known = leads.living(submission.email());
        var lead = known.orElseGet(() -> leads.saveAndFlush(new Lead(submission, at)));
        var isFirstAgreement = known.isPresent() && origin.channel() == Channel.IMPORT && !mailings.isAllowed(lead);
        keepConsent(lead, submission, origin, at);
        if (known.isPresent()) {
            update(lead, submission, mailing, isFirstAgreement);
        } else {
            trail.record("lead.received", Subject.lead(lead.id()), lead.values());
            begin(lead, mailing);
        }
        signals.publish(CHANGED, lead.id());
        return new Receipt(lead.id(), known.isEmpty(), lead.score(), lead.grade());
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !leads.existsBy();
    }

    @Transactional(readOnly = true)
    public Optional<LeadPerson> person(String leadId) {
        return leads.find(leadId).map(Lead::person);
    }

    /** Whoever has this address, in whatever case it is written. */
    @Transactional(readOnly = true)
    public Optional<LeadPerson> withEmail(String email) {
        return leads.living(email).map(Lead::person);
    }

    /** What can be known of a lead, as it stands there now. */
    @Transactional(readOnly = true)
    public Optional<Particulars> particulars(String leadId) {
        return leads.find(leadId).map(Lead::particulars);
    }

    /** Nothing holds the lead back any more: what waited to be written to it may go now, if it still may. */
    public void resumeMailing(String leadId) {
        leads.find(leadId).ifPresent(mailings::resume);
    }

    private void begin(Lead lead, boolean mailing) {
        process.leadReceived(lead.id(), lead.facts(), mailing && mailings.isAllowed(lead));
    }

    /** A running lead learns more and is scored anew; a finished one begins again. */
    private void update(Lead lead, NewLead submission, boolean mailing, boolean isFirstAgreement) {
        var before = lead.values();
        lead.tell(submission, clock.instant());
        recordChanges(lead, before);
        if (!process.leadUpdated(lead.id(), lead.facts())) {
            begin(lead, mailing);
        } else if (lead.status() == LeadStatus.NURTURED) {
            process.leadReengaged(lead.id());
        } else if (mailing && isFirstAgreement) {
            mailings.resume(lead);
        }
    }

    /**
     * Changes the particulars of a lead and has it scored anew while its qualification runs.
     *
     * @param base what stood there when the edit began
     * @throws LeadChanged when somebody else meanwhile wrote something else into the same fields
     * @throws InvalidInput when another lead has the new address
     */
    @PreAuthorize("hasAnyRole('SDR', 'SALES')")
    void correct(String id, Particulars base, Particulars edit, Findings findings) {
        var lead = leads.get(id);
        var clashes = new ArrayList<String>();
        var result = edit.onTopOf(lead.particulars(), base, clashes);
        if (!clashes.isEmpty()) {
            throw new LeadChanged(lead.particulars(), clashes);
        }
        if (result.equals(lead.particulars())) {
            return;
        }
        refuseTakenAddress(lead, result.email(), findings);
        var before = lead.values();
        lead.correct(result, clock.instant());
        recordChanges(lead, before);
        process.leadUpdated(id, lead.facts());
        signals.publish(CHANGED, id);
    }

    /** A process learned something about a lead: the change is traced, and scored anew while its qualification runs. */
    public void amend(String id, UnaryOperator<Particulars> change) {
        var lead = leads.get(id);
        var result = change.apply(lead.particulars());
        if (!result.email().equals(lead.email())) {
            throw new IllegalArgumentException("A process does not change the address of a lead");
        }
        if (!result.equals(lead.particulars())) {
            var before = lead.values();
            lead.correct(result, clock.instant());
            recordChanges(lead, before);
            process.leadUpdated(id, lead.facts());
            signals.publish(CHANGED, id);
        }
    }

    private void refuseTakenAddress(Lead lead, String email, Findings findings) {
        if (!email.equals(lead.email())) {
            leads.lockEmail(email);
            if (leads.findByEmail(email).isPresent()) {
                findings.reject("email", "taken");
                findings.complain();
            }
        }
    }

    private void recordChanges(Lead lead, Map<String, Object> before) {
        var changed = Changed.between(before, lead.values());
        trail.record("lead.updated", Subject.lead(lead.id()), changed.before(), changed.after());
        titles.refresh(Subject.lead(lead.id()));
    }

    private void keepConsent(Lead lead, NewLead submission, Origin origin, Instant at) {
        if (submission.consent() != null) {
            consents.keep(new Evidence(
                    submission.email(),
                    Subject.lead(lead.id()),
                    Purpose.MARKETING,
                    submission.consent(),
                    submission.consentText(),
                    Locale.forLanguageTag(lead.particulars().language()),
                    origin.from(submission.source()),
                    at));
        }
    }

    /** What became of a submission. */
    public record Receipt(String id, boolean created, int score, String grade) {}
}
