package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.mdmcmusicads.app.sequences.SequenceStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The mails of one enrolment in their order: what became of those posted, when the next one leaves. */
class StepList extends OrderedList {

    StepList() {
        addClassName("mail-steps");
    }

    private void add(int at, SequenceStep step, Enrolment enrolment, Optional<SentMail> mail, Instant now) {
        var number = new Span(String.valueOf(at + 1));
        number.addClassName("mail-step-number");
        var subject = mail.map(SentMail::subject)
                .orElseGet(() -> step.text(enrolment.language()).subject());
        var words = new Div(new Span(subject));
        words.addClassName("mail-step-subject");
        var item = new ListItem(number, words);
        mail.ifPresentOrElse(
                posted -> item.add(
                        state(posted),
                        new RelativeTime(Optional.ofNullable(posted.sentAt()).orElse(posted.createdAt()), now)),
                () -> addComing(item, at, enrolment, now));
        add(item);
    }

    private void addComing(ListItem item, int at, Enrolment enrolment, Instant now) {
        var isNext = at == enrolment.nextStep() && enrolment.isRunning() && enrolment.nextMailAt() != null;
        item.setClassName("coming", true);
        if (isNext) {
            item.add(
                    new Badge(getTranslation("outreach.mail.next"), Tone.ACCENT),
                    new RelativeTime(enrolment.nextMailAt(), now));
        } else {
            item.add(new Badge(
                    getTranslation(enrolment.isOver() ? "outreach.mail.never" : "outreach.mail.later"), Tone.OUTLINE));
        }
    }

    private Badge state(SentMail mail) {
        var tone = switch (mail.state()) {
            case SENT -> Tone.SUCCESS;
            case QUEUED, SENDING, KEPT -> Tone.INFO;
            case UNCERTAIN -> Tone.WARNING;
            case FAILED, BOUNCED -> Tone.DANGER;
            case SUPPRESSED -> Tone.NEUTRAL;
        };
        return new Badge(getTranslation("outreach.mail." + mail.state()), tone);
    }

    /** Makes the list for screens. */
    @Component
    static class Maker {

        private final EnrolmentDesk desk;
        private final SequenceDesk sequences;
        private final SentMails mails;
        private final Clock clock;

        Maker(EnrolmentDesk desk, SequenceDesk sequences, SentMails mails, Clock clock) {
            this.desk = desk;
            this.sequences = sequences;
            this.mails = mails;
            this.clock = clock;
        }

        StepList of(EnrolmentRow row) {
            var enrolment = desk.find(row.id()).orElseThrow();
            var steps = sequences
                    .version(enrolment.sequenceKey(), enrolment.sequenceVersion())
                    .steps();
            Map<Integer, PostedMail> posted =
                    desk.mails(row.id()).stream().collect(Collectors.toMap(PostedMail::step, Function.identity()));
            var list = new StepList();
            for (var at = 0; at < steps.size(); at++) {
                var mail = Optional.ofNullable(posted.get(at)).flatMap(one -> mails.find(one.mailId()));
                list.add(at, steps.get(at), enrolment, mail, now());
            }
            return list;
        }

        Instant now() {
            return clock.instant();
        }
    }
}
