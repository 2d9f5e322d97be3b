package com.mdmcmusicads.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of the days when consents lay beside the leads is moved without losing one. */
@IntegrationTest
class ConsentMoveIT {

    private static final String BEFORE = "202611221253";
    private static final String OURS = "J’accepte de recevoir par e-mail les conseils et les offres de MDMC Music Ads."
            + " Je peux me désinscrire à tout moment.";

    private static final String MOVED = """
            select concat_ws(' ', email, subject_type, answer, channel, source, proof.language, version, words,
                   to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS'))
              from past.consent_proof proof left join past.consent_wording wording on wording.id = wording_id
             order by proof.id""";

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    private final String schema = "past_" + UUID.randomUUID().toString().replace('-', '_');

    @AfterEach
    void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    @Test
    void everyAnswerArrivesWithItsWordsItsWayAndItsMoment() {
        migrate(BEFORE);
        lead("Ada@Example.com", "fr");
        lead("bob@example.com", "en");
        answer("Ada@Example.com", true, "J’accepte.", "site", "2026-01-02T03:04:05Z");
        answer("Ada@Example.com", true, OURS, "manual", "2026-01-03T03:04:05Z");
        answer("Ada@Example.com", false, "J’accepte.", "site", "2026-01-04T03:04:05Z");
        answer("bob@example.com", true, null, null, "2026-01-05T03:04:05Z");

        migrate("latest");

        assertThat(jdbc.queryForList(MOVED.replace("past", schema), String.class))
                .containsExactly(
                        "ada@example.com lead GIVEN WEB_FORM site fr 2 J’accepte. 2026-01-02 03:04:05",
                        "ada@example.com lead GIVEN STAFF manual fr 1 " + OURS + " 2026-01-03 03:04:05",
                        "ada@example.com lead WITHDRAWN WEB_FORM site fr 2 J’accepte. 2026-01-04 03:04:05",
                        "bob@example.com lead GIVEN WEB_FORM en 2026-01-05 03:04:05");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private void lead(String email, String language) {
        jdbc.update(
                "insert into " + schema + ".lead (id, version, name, email, platforms, language, campaign, status,"
                        + " created_at, updated_at) values (?, 0, 'Somebody', ?, '{}', ?, '{}', 'NEW', now(), now())",
                UUID.randomUUID(),
                email,
                language);
    }

    private void answer(String email, boolean given, String wording, String source, String at) {
        jdbc.update(
                "insert into " + schema + ".lead_consent (lead_id, given, wording, source, at)"
                        + " select id, ?, ?, ?, ?::timestamptz from " + schema + ".lead where email = ?",
                given,
                wording,
                source,
                at,
                email);
    }
}
