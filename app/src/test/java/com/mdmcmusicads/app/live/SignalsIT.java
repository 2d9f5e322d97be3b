package com.mdmcmusicads.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SignalsIT {

    private final String topic = "topic-" + UUID.randomUUID();
    private final List<Signal> heard = new CopyOnWriteArrayList<>();

    @Autowired
    Signals signals;

    @Autowired
    JdbcConnectionDetails database;

    private final TransactionTemplate transaction;
    private Runnable unsubscribe;

    @Autowired
    SignalsIT(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void listen() {
        unsubscribe = signals.subscribe(topic, heard::add);
    }

    @AfterEach
    void stopListening() {
        unsubscribe.run();
    }

    @Test
    void signalArrivesOnlyAfterItsTransactionHasCommitted() {
        transaction.executeWithoutResult(status -> {
            signals.publish(topic, "1");
            await().during(Duration.ofMillis(400)).atMost(Duration.ofSeconds(2)).until(heard::isEmpty);
        });
        await().until(() -> heard.equals(List.of(new Signal(topic, "1"))));
    }

    @Test
    void signalOfARolledBackTransactionIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            signals.publish(topic, "undone");
            status.setRollbackOnly();
        });
        signals.publish(topic, "done");

        await().until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(new Signal(topic, "done"));
    }

    @Test
    void signalsThatWaitTogetherLeaveOnce() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 50; i++) {
                signals.publish(topic, "same");
            }
            signals.publish(topic, "last");
        });
        await().until(() -> heard.contains(new Signal(topic, "last")));
        assertThat(heard).hasSizeLessThan(10);
    }

    @Test
    void signalOfAnotherNodeArrives() throws SQLException {
        try (var other = connect();
                var notify = other.prepareStatement("select pg_notify('mdmc', ?)")) {
            notify.setString(1, topic + "\nfrom afar, line\nbreaks and all");
            notify.execute();
        }
        await().until(() -> heard.equals(List.of(new Signal(topic, "from afar, line\nbreaks and all"))));
    }

    @Test
    void listenerThatFailsDoesNotSilenceTheOthers() {
        var broken = signals.subscribe(topic, signal -> {
            throw new IllegalStateException("a screen that went away");
        });
        var another = new CopyOnWriteArrayList<Signal>();
        var well = signals.subscribe(topic, another::add);
        signals.publish(topic, "1");

        await().until(() -> !another.isEmpty());
        assertThat(heard).hasSize(1);
        broken.run();
        well.run();
    }

    @Test
    void listenerThatLeftHearsNothingMore() {
        var left = new CopyOnWriteArrayList<Signal>();
        signals.subscribe(topic, left::add).run();
        signals.publish(topic, "1");

        await().until(() -> !heard.isEmpty());
        assertThat(left).isEmpty();
    }

    @Test
    void lostConnectionsAreMadeAnew() throws SQLException {
        try (var admin = connect();
                var kill = admin.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen mdmc%' or query like 'select pg_notify%' and pid <> pg_backend_pid()")) {
            kill.execute();
        }
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            signals.publish(topic, "back");
            return !heard.isEmpty();
        });
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
