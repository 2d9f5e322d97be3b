package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.inbound.Correspondents;
import com.mdmcmusicads.app.inbound.MailKind;
import com.mdmcmusicads.app.inbound.MailReceived;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A person we know as a lead wrote: it stands on their timeline, and whoever has them hears of it at once. */
@Component
class LeadMail implements Correspondents {

    private final Leads leads;
    private final LeadMoves moves;
    private final LeadAlarm alarm;
    private final LeadQualification process;

    LeadMail(Leads leads, LeadMoves moves, LeadAlarm alarm, LeadQualification process) {
        this.leads = leads;
        this.moves = moves;
        this.alarm = alarm;
        this.process = process;
    }

    @Override
    public String type() {
        return "lead";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SDR, Role.SALES);
    }

    @Override
    public Optional<Subject> withAddress(String address) {
        return leads.living(address).map(lead -> Subject.lead(lead.id()));
    }

    /** Machines that answer for people move nothing. */
    @EventListener
    void mailCame(MailReceived mail) {
        if (mail.kind() == MailKind.REPLY || mail.kind() == MailKind.OTHER) {
            lead(mail).ifPresent(lead -> replied(lead, mail));
        }
    }

    private Optional<Lead> lead(MailReceived mail) {
        return mail.about() != null
                        && mail.about().equals(Subject.lead(mail.about().id()))
                ? leads.find(mail.about().id()).map(leads::living)
                : leads.living(mail.from());
    }

    /** A nurtured lead comes back; where no process of this version hears of it, we tell people ourselves. */
    private void replied(Lead lead, MailReceived mail) {
        moves.record(lead, "lead.replied", Map.of(), Map.of("mail", mail.id(), "subject", subject(mail)));
        if (!process.leadReplied(lead.id())) {
            alarm.hasReplied(lead);
        }
        if (lead.status() == LeadStatus.NURTURED) {
            process.leadReengaged(lead.id());
        }
    }

    private static String subject(MailReceived mail) {
        return mail.subject() == null ? "" : mail.subject();
    }
}
