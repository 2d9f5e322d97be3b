package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proofs, which only ever grow: the database refuses anything else. */
@Repository
class Proofs {

    private static final String SELECT = """
            select proof.*, wording.words, wording.language || '-' || wording.version as wording_version
              from consent_proof proof left join consent_wording wording on wording.id = wording_id
            """;

    private final JdbcClient database;

    Proofs(JdbcClient database) {
        this.database = database;
    }

    /** Makes others who bring an answer of the same person wait until this transaction ends. */
    void lock(String email) {
        database.sql("select cast(pg_advisory_xact_lock(hashtextextended(?, 2)) as text)")
                .param(email)
                .query(String.class)
                .optional();
    }

    long add(Evidence evidence, Standing answer, Long wording, Long answers, String writtenBy, Instant now) {
        var about = Optional.ofNullable(evidence.about());
        var origin = evidence.origin();
        return database.sql("""
                        insert into consent_proof (email, subject_type, subject_id, purpose, answer, wording_id, language,
                               channel, source, ip, user_agent, written_by, answers, at, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        evidence.email(),
                        about.map(Subject::type).orElse(null),
                        about.map(Subject::id).orElse(null),
                        evidence.purpose().name(),
                        answer.name(),
                        wording,
                        evidence.language().getLanguage(),
                        origin.channel().name(),
                        origin.source(),
                        origin.ip(),
                        origin.userAgent(),
                        writtenBy,
                        answers,
                        Timestamp.from(evidence.at()),
                        Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** The answer that counts: the last one, but for requests older than {@code oldestRequest} that nobody confirmed. */
    Optional<Proof> last(String email, Purpose purpose, Instant oldestRequest) {
        return database.sql(SELECT + """
                         where email = ? and proof.purpose = ? and (answer <> 'PENDING' or written_at > ?)
                         order by id desc limit 1""")
                .params(email, purpose.name(), Timestamp.from(oldestRequest))
                .query(Proof::of)
                .optional();
    }

    Optional<Proof> find(long id) {
        return database.sql(SELECT + " where proof.id = ?")
                .param(id)
                .query(Proof::of)
                .optional();
    }

    /** Everything kept about a subject or its address, newest first. */
    List<Proof> of(Subject about, String email) {
        return database.sql(SELECT + """
                         where subject_type = ? and subject_id = ? or email = ? order by proof.id desc""")
                .params(about.type(), about.id(), email)
                .query(Proof::of)
                .list();
    }

    /** Everything kept about a subject under any address, newest first. */
    List<Proof> of(Subject about) {
        return database.sql(SELECT + """
                         where email in (select email from consent_proof where subject_type = ? and subject_id = ?)
                         order by proof.id desc""")
                .params(about.type(), about.id())
                .query(Proof::of)
                .list();
    }

    int forget(String email, String pseudonym) {
        return database.sql("select consent_forget(?, ?)")
                .params(email, pseudonym)
                .query(Integer.class)
                .single();
    }
}
