package com.mdmcmusicads.app.outreach;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database itself has to guard: that nobody is enrolled twice, and that no step has two mails. */
@Repository
class EnrolmentRows {

    private final JdbcClient database;

    EnrolmentRows(JdbcClient database) {
        this.database = database;
    }

    /** False when this person is enrolled in this round already, even by somebody at this very moment. */
    boolean add(Enrolment enrolment, String by) {
        return database.sql("""
                        insert into enrolment (id, revision, lead_id, title, email, language, sequence_key,
                            sequence_version, round, origin, state, next_step, enrolled_by, created_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                        on conflict (email, sequence_key, round) do nothing""")
                        .params(
                                enrolment.key(),
                                UUID.fromString(enrolment.leadId()),
                                enrolment.title(),
                                enrolment.email(),
                                enrolment.language().toLanguageTag(),
                                enrolment.sequenceKey(),
                                enrolment.sequenceVersion(),
                                enrolment.round(),
                                enrolment.origin().name(),
                                enrolment.state().name(),
                                by,
                                Timestamp.from(enrolment.createdAt()))
                        .update()
                == 1;
    }

    /** Remembers the mail of a step; the second time it changes nothing. */
    void addMail(Enrolment enrolment, int step, String mailId, Instant now) {
        database.sql("insert into enrolment_mail values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(enrolment.key(), step, enrolment.email(), UUID.fromString(mailId), Timestamp.from(now))
                .update();
    }

    /** Which step of which enrolment a mail of the outbox is. */
    Optional<PostedMail> byMail(String mailId) {
        return database.sql("select * from enrolment_mail where mail_id = ?")
                .param(UUID.fromString(mailId))
                .query(PostedMail::of)
                .optional();
    }

    List<PostedMail> mailsOf(String enrolmentId) {
        return database.sql("select * from enrolment_mail where enrolment_id = ? order by step")
                .param(UUID.fromString(enrolmentId))
                .query(PostedMail::of)
                .list();
    }

    /** The address of an erased person does not stay with their mails. */
    void forget(Enrolment enrolment) {
        database.sql("update enrolment_mail set email = ? where enrolment_id = ?")
                .params(enrolment.email(), enrolment.key())
                .update();
    }
}
