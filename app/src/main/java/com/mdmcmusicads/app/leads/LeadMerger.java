package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.tasks.TaskTitles;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one lead of two: one stays with what was chosen of both, the other ends and leads to it from then on. */
@Service
@Transactional
public class LeadMerger {

    private final Leads leads;
    private final LeadMatches matches;
    private final LeadMoves moves;
    private final LeadMailing mailing;
    private final LeadQualification process;
    private final TaskTitles titles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeadMerger(
            Leads leads,
            LeadMatches matches,
            LeadMoves moves,
            LeadMailing mailing,
            LeadQualification process,
            TaskTitles titles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leads = leads;
        this.matches = matches;
        this.moves = moves;
        this.mailing = mailing;
        this.process = process;
        this.titles = titles;
        this.events = events;
        this.clock = clock;
    }

    /** The leads that look like this one, the oldest first; at most five. */
    @Transactional(readOnly = true)
    public List<Alike> alike(String leadId) {
        return matches.of(leadId);
    }

    /** Both stay; the trail of each says so. */
    public void keepApart(String oneId, String otherId) {
        var pair = List.of(leads.get(oneId), leads.get(otherId));
        moves.record(
                pair.get(0),
                "lead.kept-apart",
                Changed.NOTHING,
                Changed.to("other", pair.get(1).title()));
        moves.record(
                pair.get(1),
                "lead.kept-apart",
                Changed.NOTHING,
                Changed.to("other", pair.get(0).title()));
    }

    /** @param chosen what stands on the lead that stays, from then on */
    public void merge(String staysId, String mergedId, Particulars chosen) {
        Stream.of(staysId, mergedId).sorted().map(UUID::fromString).forEach(leads::lock);
        var stays = leads.get(staysId);
        var merged = leads.get(mergedId);
        var before = stays.values();
        exchangeAddress(stays, merged, chosen.email());
        stays.correct(chosen, clock.instant());
        stays.progress().join(merged.progress());
        var changed = Changed.between(before, stays.values());
        moves.record(stays, "lead.joined", changed.before(), changed.after("other", merged.title()));
        var wasRunning = !merged.status().isOver();
        end(merged, stays);
        titles.refresh(Subject.lead(staysId));
        goOn(stays, wasRunning);
        events.publishEvent(new LeadsMerged(staysId, mergedId));
    }

    /** Both addresses stay known: mail to or from either finds the lead that stays. */
    private void exchangeAddress(Lead stays, Lead merged, String chosen) {
        if (chosen.equals(stays.email())) {
            return;
        }
        var other = stays.email();
        merged.readdress("merged:" + merged.id());
        leads.flush();
        stays.readdress(chosen);
        leads.flush();
        merged.readdress(other);
    }

    private void end(Lead merged, Lead stays) {
        var into = UUID.fromString(stays.id());
        moves.move(
                merged.id(),
                "lead.merged",
                Changed.to("other", stays.title()),
                progress -> progress.merged(into, clock.instant()));
        process.leadMerged(merged.id());
    }

    /** Knows more and is scored anew; begins again when only the other one was still being worked on. */
    private void goOn(Lead stays, boolean otherWasRunning) {
        if (!process.leadUpdated(stays.id(), stays.facts()) && otherWasRunning && isReopened(stays)) {
            process.leadReceived(stays.id(), stays.facts(), mailing.isAllowed(stays));
        }
    }

    private static boolean isReopened(Lead lead) {
        return lead.status() == LeadStatus.LOST || lead.status() == LeadStatus.DISQUALIFIED;
    }
}
