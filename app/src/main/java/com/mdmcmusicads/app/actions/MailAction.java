package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.casefiles.CaseFileDesk;
import com.mdmcmusicads.app.consent.ConsentGate;
import com.mdmcmusicads.app.consent.WithdrawalLinks;
import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Message.Attachment;
import com.mdmcmusicads.app.mail.Note;
import com.mdmcmusicads.app.mail.Purpose;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.CaseFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Posts a mail for a case, once; what is marketing passes the gate every marketing mail passes. */
@Component
class MailAction {

    private static final String SENT = "SENT";
    private static final String HELD = "HELD";
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"\\\\()\\[\\]]{1,64}@[^\\s@<>,;:\"\\\\()\\[\\]]{1,190}");

    private final Mailer mailer;
    private final ConsentGate gate;
    private final WhatIf decisions;
    private final WithdrawalLinks exits;
    private final CaseFileDesk files;
    private final Texts texts;

    MailAction(
            Mailer mailer, ConsentGate gate, WhatIf decisions, WithdrawalLinks exits, CaseFileDesk files, Texts texts) {
        this.mailer = mailer;
        this.gate = gate;
        this.decisions = decisions;
        this.exits = exits;
        this.files = files;
        this.texts = texts;
    }

    String send(Draft draft, boolean marketing, Subject about, CaseFacts facts) {
        if (draft.to() == null || !ADDRESS.matcher(draft.to().strip()).matches()) {
            throw new ActionFailure("The recipient is no single e-mail address");
        }
        if (draft.subject() == null
                || draft.subject().isBlank()
                || draft.text() == null
                || draft.text().isBlank()) {
            throw new ActionFailure("A mail has a subject and a text");
        }
        return marketing ? promote(draft, about, facts) : write(draft, about, facts);
    }

    private String write(Draft draft, Subject about, CaseFacts facts) {
        mailer.post(new Note(
                draft.to().strip(),
                Locale.FRENCH,
                draft.subject(),
                draft.text(),
                about,
                reference(facts),
                attachments(draft)));
        return SENT;
    }

    private String promote(Draft draft, Subject about, CaseFacts facts) {
        var to = draft.to().strip();
        var known = gate.facts(to);
        var verdict = decisions.ask(
                "contactGate",
                Map.of(
                        "standing", known.standing().name(),
                        "suppressed", known.suppressed(),
                        "recentMails", known.recentMails()));
        if (!"SEND".equals(verdict.values().get("verdict"))) {
            return HELD;
        }
        var exit = exits.of(to, about);
        mailer.post(new Message(
                to,
                draft.subject(),
                draft.text() + "\n\n" + texts.say(Locale.FRENCH, "actions.mail.exit", exit.page()),
                null,
                exit.headers(),
                about,
                Purpose.MARKETING,
                reference(facts),
                attachments(draft)));
        return SENT;
    }

    private List<Attachment> attachments(Draft draft) {
        if (draft.attachment() == null || draft.attachment().isBlank()) {
            return List.of();
        }
        var file = files.find(draft.attachment().strip())
                .orElseThrow(() -> new ActionFailure("There is no such file to attach"));
        return List.of(new Attachment(file.name(), file.type(), files.bytes(file.id())));
    }

    private static String reference(CaseFacts facts) {
        return "action/" + facts.attempt();
    }

    /** What is to be sent, its variables filled in. */
    record Draft(String to, String subject, String text, String attachment) {}
}
