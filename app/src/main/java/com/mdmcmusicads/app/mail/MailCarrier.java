package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.mail.Answer.Kind;
import com.mdmcmusicads.processes.mail.MailDelivery.Outcome;
import com.mdmcmusicads.processes.mail.MailDeliverySteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries one mail from the outbox to the server, in the job of the engine that asked for it. */
@Component
class MailCarrier implements MailDeliverySteps {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    /** 5, 10, 20 … minutes, about five hours in all; whoever asks for more patience counts as away. */
    private static final int PATIENCE = 6;

    private final MailFate fate;
    private final Postman postman;
    private final Outbox outbox;
    private final MailNews news;
    private final Clock clock;

    MailCarrier(MailFate fate, Postman postman, Outbox outbox, MailNews news, Clock clock) {
        this.fate = fate;
        this.postman = postman;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String deliverMail(String mailId) {
        var claim = fate.claim(UUID.fromString(mailId));
        var mail = claim.mail();
        try (var correlation = Correlation.of(mail.correlationId())) {
            return (claim.outcome() == null ? carry(mail) : known(mail, claim.outcome())).name();
        }
    }

    @Override
    public Date planDelivery(String mailId) {
        var next = outbox.find(UUID.fromString(mailId)).orElseThrow().nextAttemptAt();
        return Date.from(next == null ? clock.instant() : next);
    }

    @Override
    public void reportDoubt(String mailId) {
        news.inDoubt(outbox.find(UUID.fromString(mailId)).orElseThrow());
    }

    private Outcome carry(Mail mail) {
        var answer = postman.carry(mail);
        return switch (answer.kind()) {
            case ACCEPTED -> left(mail, fate.left(mail));
            case LATER -> later(mail, answer);
            case REFUSED, UNKNOWN_ADDRESS -> refused(mail, answer);
            case UNREACHED -> throw unreached(mail, answer);
            case UNSURE -> {
                fate.doubted(mail, answer.words());
                yield Outcome.UNCERTAIN;
            }
        };
    }

    /** What an earlier attempt found out, told anew: that attempt's transaction did not hold. */
    private Outcome known(Mail mail, Outcome outcome) {
        switch (outcome) {
            case SENT -> news.left(mail, mail.sentAt());
            case REFUSED -> news.failed("mail.bounced", mail, mail.lastError());
            case SUPPRESSED -> news.failed("mail.suppressed", mail, mail.lastError());
            case LATER, KEPT, UNCERTAIN -> news.moved(mail);
        }
        return outcome;
    }

    private Outcome left(Mail mail, Instant at) {
        news.left(mail, at);
        return Outcome.SENT;
    }

    private Outcome refused(Mail mail, Answer answer) {
        fate.refused(mail, answer.words(), answer.kind() == Kind.UNKNOWN_ADDRESS);
        news.failed("mail.bounced", mail, answer.words());
        return Outcome.REFUSED;
    }

    private Outcome later(Mail mail, Answer answer) {
        if (mail.postponed() >= PATIENCE) {
            throw unreached(mail, answer);
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << mail.postponed());
        fate.postponed(mail, clock.instant().plus(pause), answer.words());
        news.moved(mail);
        return Outcome.LATER;
    }

    private RuntimeException unreached(Mail mail, Answer answer) {
        fate.unreached(mail, answer.words());
        return new Unreached(answer.words());
    }

    /** The server could not be reached or did not take part; nothing has left. */
    static final class Unreached extends RuntimeException {

        /** The engine logs it, so it names nobody. */
        Unreached(String why) {
            super(why.replaceAll("\\S+@\\S+", "…"));
        }
    }
}
