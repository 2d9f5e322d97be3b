package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.processes.mail.MailDelivery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as people look through it, and what they decide about single mails; who may is for the caller to know. */
@Service
@Transactional
public class MailRegister {

    /** What a person may send (again): it certainly did not leave, or they say so. */
    private static final Set<MailState> STRANDED =
            EnumSet.of(MailState.FAILED, MailState.KEPT, MailState.UNCERTAIN, MailState.SUPPRESSED, MailState.BOUNCED);

    private final JdbcTemplate jdbc;
    private final MailRows rows;
    private final Outbox outbox;
    private final MailDelivery delivery;
    private final MailSettings settings;
    private final MailNews news;
    private final Clock clock;

    MailRegister(
            JdbcTemplate jdbc,
            MailRows rows,
            Outbox outbox,
            MailDelivery delivery,
            MailSettings settings,
            MailNews news,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.outbox = outbox;
        this.delivery = delivery;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    /** Whether a server is set. */
    public boolean leaves() {
        return settings.leaves();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SentMail> list(MailSearch search, int offset, int limit) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (search.state() != null) {
            where.add("status = ?");
            values.add(search.state().name());
        }
        if (!search.words().isBlank()) {
            where.add("recipient || ' ' || subject ilike ?");
            values.add(pattern(search.words()));
        }
        values.addAll(List.of(offset, limit));
        return jdbc
                .query(
                        "select * from mail_message" + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                                + " order by created_at desc, id offset ? limit ?",
                        rows,
                        values.toArray())
                .stream()
                .map(SentMail::of)
                .toList();
    }

    /** How many mails are in this state, counting no further than {@code most}. */
    @Transactional(readOnly = true)
    public int count(MailState state, int most) {
        return jdbc.queryForObject(
                "select count(*) from (select 1 from mail_message where status = ? limit ?) counted",
                Integer.class,
                state.name(),
                most);
    }

    /** Sends what stranded; false when somebody decided before, or its text is gone. */
    public boolean sendAgain(String mailId) {
        var mail = stranded(mailId).filter(found -> found.text() != null);
        mail.ifPresent(found -> {
            outbox.anew(found.id(), clock.instant());
            delivery.mailQueued(mailId, found.purpose().priority());
            news.queuedAgain(found);
        });
        return mail.isPresent();
    }

    /** A person knows that a mail in doubt has left. */
    public boolean declareSent(String mailId) {
        var mail = stranded(mailId).filter(found -> found.is(MailState.UNCERTAIN));
        mail.ifPresent(found -> {
            var now = clock.instant();
            outbox.sent(found, now);
            news.left(found, now);
        });
        return mail.isPresent();
    }

    private Optional<Mail> stranded(String mailId) {
        return outbox.lock(UUID.fromString(mailId)).filter(mail -> STRANDED.contains(mail.state()));
    }

    private static String pattern(String search) {
        return "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
