package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** What another node on the same database hears, and what it can make this one hear. */
@IntegrationTest
class TaskSignalsIT {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk desk;

    @Autowired
    Signals signals;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void otherNodeHearsOfNewClaimedAndCommittedTasksOnly() throws SQLException {
        people.be(people.somebody(Role.SDR));
        try (var node =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            node.createStatement().execute("listen mdmc");
            var id = cases.task("Signal");
            hears(node.unwrap(PGConnection.class), "task\n" + id);
            desk.claim(id);
            hears(node.unwrap(PGConnection.class), "task\n" + id);
            var undone = transaction.execute(status -> {
                status.setRollbackOnly();
                return cases.task("Annulé");
            });
            var next = cases.task("Suivant");
            assertThat(hears(node.unwrap(PGConnection.class), "task\n" + next)).doesNotContain("task\n" + undone);
        }
    }

    @Test
    void thisNodeHearsTheOther() throws SQLException {
        var heard = new CopyOnWriteArrayList<String>();
        var stop = signals.subscribe(TaskDesk.CHANGED, signal -> heard.add(signal.payload()));
        try (var node =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            node.createStatement().execute("select pg_notify('mdmc', E'task\\nfrom-afar')");
        }

        await().untilAsserted(() -> assertThat(heard).contains("from-afar"));
        stop.run();
    }

    private static List<String> hears(PGConnection node, String awaited) {
        var heard = new CopyOnWriteArrayList<String>();
        await().pollInSameThread().untilAsserted(() -> {
            for (var notice : node.getNotifications(100)) {
                heard.add(notice.getParameter());
            }
            assertThat(heard).contains(awaited);
        });
        return heard;
    }
}
