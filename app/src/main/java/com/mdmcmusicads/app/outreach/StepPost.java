package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.clicks.TrackedLinks;
import com.mdmcmusicads.app.consent.WithdrawalLinks;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.sequences.Copywriter;
import com.mdmcmusicads.app.sequences.Recipient;
import com.mdmcmusicads.app.sequences.Script;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes and posts the mail an enrolment has come to, with the way out in its head and its foot. */
@Component
class StepPost {

    private static final String NO_LEAD = "LEAD";

    private final LeadDesk leads;
    private final Copywriter copywriter;
    private final WithdrawalLinks links;
    private final TrackedLinks clicks;
    private final Mailer mailer;

    StepPost(LeadDesk leads, Copywriter copywriter, WithdrawalLinks links, TrackedLinks clicks, Mailer mailer) {
        this.leads = leads;
        this.copywriter = copywriter;
        this.links = links;
        this.clicks = clicks;
        this.mailer = mailer;
    }

    /** The placeholders that have no value for this person, so that nobody ever reads “Hello null”. */
    List<String> lacking(Enrolment enrolment, Script script) {
        return leads.person(enrolment.leadId())
                .map(lead -> copywriter.missing(
                        script.steps().get(enrolment.nextStep()), recipient(lead, enrolment.email())))
                .map(missing -> missing.stream().map(Enum::name).sorted().toList())
                .orElse(List.of(NO_LEAD));
    }

    /** @return the id of the mail in the outbox; the same when this step was posted before */
    String post(Enrolment enrolment, Script script, int step) {
        var lead = leads.person(enrolment.leadId()).orElseThrow();
        var link = links.of(enrolment.email(), enrolment.lead());
        var mail = copywriter.write(script.steps().get(step), recipient(lead, enrolment.email()), link.page());
        var reference = enrolment.reference(step);
        return mailer.post(new Message(
                enrolment.email(),
                mail.subject(),
                mail.text(),
                clicks.rewrite(mail.html(), enrolment.email(), reference),
                link.headers(),
                enrolment.lead(),
                Purpose.MARKETING,
                reference));
    }

    static Recipient recipient(LeadPerson lead, String email) {
        return new Recipient(
                email,
                lead.name(),
                lead.artistName(),
                lead.genre(),
                lead.country(),
                Locale.forLanguageTag(lead.language()));
    }
}
