package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailRelay.Fault;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.Node;
import com.mdmcmusicads.app.audit.Subject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code kill -9} at the worst moments of a delivery, over real sockets: no mail leaves twice, none is forgotten. */
@IntegrationTest
class MailCrashIT {

    @Autowired
    Mailer mailer;

    @Autowired
    SentMails mails;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    RuntimeService engine;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path home;

    private final String unanswered = address("unanswered");
    private final String unwritten = address("unwritten");
    private final String unfinished = address("unfinished");

    @Test
    void killedAfterTheDotAfterTheAnswerAndBeforeTheCommit(@Autowired JdbcConnectionDetails details) throws Exception {
        configuration.getJobExecutor().shutdown();
        try (var node = node(details).start();
                var ofMail = database.getConnection();
                var ofJob = database.getConnection()) {
            var first = postHeld(unanswered);
            var second = postHeld(unwritten);
            var third = postHeld(unfinished);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> seen(unanswered) + seen(unwritten) + seen(unfinished) == 3);

            lock(ofMail, "select 1 from mail_message where id = '" + second + "' for update");
            lock(ofJob, "select 1 from act_ru_job where process_instance_id_ = '" + instance(third) + "' for update");
            MailServer.RELAY.heal(unwritten);
            MailServer.RELAY.heal(unfinished);
            await().until(() -> state(third) == MailState.SENT);
            await().until(() -> blocked("%update mail_message%"));
            node.kill();
            ofMail.rollback();
            ofJob.rollback();
            MailServer.RELAY.heal(unanswered);
            endLocksOfTheDead(first, second, third);

            node.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> hasEnded(first) && hasEnded(second) && hasEnded(third));
        } finally {
            configuration.getJobExecutor().start();
        }
        assertFate(unanswered, MailState.UNCERTAIN);
        assertFate(unwritten, MailState.UNCERTAIN);
        assertFate(unfinished, MailState.SENT);
    }

    private void assertFate(String address, MailState state) {
        assertThat(seen(address)).as("times the server saw %s", address).isEqualTo(1);
        assertThat(MailServer.mailsTo(address)).hasSize(1);
        assertThat(mails.about(subject(address))).extracting(SentMail::state).containsExactly(state);
    }

    private String postHeld(String address) {
        MailServer.RELAY.play(address, Fault.HOLDS_THE_ANSWER);
        return mailer.post(
                new Message(address, "Bonjour", "Texte", null, null, subject(address), Purpose.SERVICE, address));
    }

    private static Subject subject(String address) {
        return Subject.lead(UUID.nameUUIDFromBytes(address.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
    }

    private Node node(JdbcConnectionDetails details) throws Exception {
        return new Node(
                home.resolve("node.log"),
                "DB_URL",
                details.getJdbcUrl(),
                "DB_USER",
                details.getUsername(),
                "DB_PASSWORD",
                details.getPassword(),
                "MDMC_DEMO",
                "true",
                "SMTP_SERVER",
                "127.0.0.1",
                "SMTP_PORT",
                String.valueOf(MailServer.RELAY.port()));
    }

    private static void lock(Connection connection, String row) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.executeQuery(row);
        }
    }

    /** Five minutes later nobody believes any more that the dead node works on its jobs. */
    private void endLocksOfTheDead(String... ids) {
        for (var id : ids) {
            jdbc.update(
                    "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where process_instance_id_ = ?",
                    instance(id));
        }
    }

    private String instance(String id) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
    }

    private boolean hasEnded(String id) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count()
                == 0;
    }

    private boolean blocked(String statement) {
        return jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?"
                                + " and datname = current_database()",
                        Integer.class,
                        statement)
                > 0;
    }

    private MailState state(String id) {
        return mails.find(id).orElseThrow().state();
    }

    private static int seen(String address) {
        return MailServer.RELAY.seen(address);
    }

    private static String address(String name) {
        return name + "-" + UUID.randomUUID() + "@exemple.fr";
    }
}
