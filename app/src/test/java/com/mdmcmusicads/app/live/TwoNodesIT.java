package com.mdmcmusicads.app.live;

import static com.mdmcmusicads.app.capture.WebhookCaller.lead;
import static com.mdmcmusicads.app.capture.WebhookCaller.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Node;
import com.mdmcmusicads.app.capture.WebhookCaller;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** This application and a second one beside it on the same database are one. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final String OTHER_NAME = "the-other-node";

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Signals signals;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Node other;

    @BeforeAll
    void startTheOther(@TempDir Path home, @Autowired JdbcConnectionDetails database) throws Exception {
        other = new Node(
                        home.resolve("node.log"),
                        "DB_URL",
                        database.getJdbcUrl(),
                        "DB_USER",
                        database.getUsername(),
                        "DB_PASSWORD",
                        database.getPassword(),
                        "MDMC_DATA_DIR",
                        "target/test-data",
                        "MDMC_DEMO",
                        "true",
                        "CAMUNDA_BPM_GENERICPROPERTIES_PROPERTIES_HOSTNAME",
                        OTHER_NAME)
                .start();
    }

    @AfterAll
    void stopTheOther() {
        other.close();
    }

    @Test
    void leadPostedToTheOtherNodeIsHeardHere() {
        var heard = new CopyOnWriteArrayList<Signal>();
        var unsubscribe = signals.subscribe("lead", heard::add);
        var id = other.webhook().post(lead(someone())).id();

        await().until(() -> heard.contains(new Signal("lead", id)));
        unsubscribe.run();
    }

    @Test
    void sameAddressAtBothNodesIsOneLead() {
        var email = someone();
        var here = new WebhookCaller(port).post(lead(email));
        var there = other.webhook().post(lead(email));

        assertThat(here.status()).isEqualTo(201);
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.id()).isEqualTo(here.id());
    }

    @Test
    void keyUsedAtOneNodeIsKnownAtTheOther() {
        var body = lead(someone());
        var here = new WebhookCaller(port).post(body, "Idempotency-Key", body);
        var there = other.webhook().post(body, "Idempotency-Key", body);

        assertThat(there.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(there.json()).isEqualTo(here.json());
    }

    @Test
    void jobsOfOneNodeAreDoneByTheOther() {
        var executor = engine.getJobExecutor();
        executor.shutdown();
        try {
            disqualify(new WebhookCaller(port).post(lead(someone())).id());
            await().atMost(Duration.ofMinutes(1)).until(() -> workOf("job_log.hostname_ = ?") > 0);
        } finally {
            executor.start();
        }
    }

    /** The other node dies with a step in its hands: it is noticed, taken over, done once, and people can read all that. */
    @Test
    @Order(Integer.MAX_VALUE)
    void stepADeadNodeHeldIsTakenOverAndShown() throws Exception {
        engine.getJobExecutor().shutdown();
        var lead = new WebhookCaller(port).post(lead(someone())).id();
        try (var holding = holdRowOf(lead)) {
            disqualify(lead);
            await().atMost(Duration.ofMinutes(1)).until(() -> !heldJobs(lead).isEmpty());
            other.kill();
            holding.rollback();
        } finally {
            engine.getJobExecutor().start();
        }
        var job = heldJobs(lead).get(0);

        passes("update engine_node set seen_at = seen_at - interval '1 hour' where host = ?", OTHER_NAME);
        await().until(() -> takeovers(job, "held_host = '" + OTHER_NAME + "'") == 1);
        passes("update act_ru_job set lock_exp_time_ = lock_exp_time_ - interval '1 hour' where id_ = ?", job);
        await().atMost(Duration.ofMinutes(1)).until(() -> takeovers(job, "taken_at is not null") == 1);

        assertThat(takeovers(job, "taken_host <> held_host")).isEqualTo(1);
        assertThat(jdbc.queryForObject("select status from lead where id = ?::uuid", String.class, lead))
                .isEqualTo("DISQUALIFIED");
    }

    private Connection holdRowOf(String lead) throws SQLException {
        var connection = jdbc.getDataSource().getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("select from lead where id = '" + lead + "' for update");
        return connection;
    }

    private List<String> heldJobs(String lead) {
        return jdbc.queryForList(
                "select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = ? and j.lock_owner_ is not null",
                String.class,
                lead);
    }

    private int takeovers(String job, String which) {
        return jdbc.queryForObject(
                "select count(*) from job_takeover where job_id = ? and " + which, Integer.class, job);
    }

    /** Time, as this database sees it. */
    private void passes(String sql, String of) {
        assertThat(jdbc.update(sql, of)).isPositive();
    }

    private void disqualify(String lead) {
        var task = tasks.createTaskQuery().processInstanceBusinessKey(lead).singleResult();
        tasks.complete(task.getId(), Map.of("verdict", "DISQUALIFIED", "reason", "OTHER", "details", ""));
    }

    private int workOf(String host) {
        return jdbc.queryForObject(
                "select count(*) from act_hi_job_log job_log where job_state_ = 2 and act_id_ = 'qualifyLead' and "
                        + host,
                Integer.class,
                OTHER_NAME);
    }
}
