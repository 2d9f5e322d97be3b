package com.mdmcmusicads.app.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The line between the nodes: PostgreSQL's LISTEN and NOTIFY, each on a connection of its own. Equal signals that wait
 * together leave as one, because every NOTIFY takes a lock that all committing transactions share.
 */
@Component
class SignalWire implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalWire.class);
    private static final int LISTEN_MILLIS = 500;
    private static final int GATHER_MILLIS = 40;
    private static final int RECONNECT_MILLIS = 1000;

    private final JdbcConnectionDetails database;
    private final BlockingQueue<Signal> outgoing = new LinkedBlockingQueue<>(100_000);
    private volatile Consumer<Signal> arrival = signal -> {};
    private volatile boolean running;

    SignalWire(JdbcConnectionDetails database) {
        this.database = database;
    }

    void onArrival(Consumer<Signal> listener) {
        arrival = listener;
    }

    void send(Signal signal) {
        if (!outgoing.offer(signal)) {
            LOG.warn("Signals pile up: one of {} is dropped", signal.topic());
        }
    }

    @Override
    public void start() {
        running = true;
        run("signals-in", this::listen);
        run("signals-out", this::forward);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Repeats {@code work} on a connection of its own; a lost database is tried again until it is back. */
    private void run(String name, Work work) {
        var thread = new Thread(
                () -> {
                    while (running) {
                        try (var connection = connect()) {
                            work.on(connection);
                        } catch (SQLException e) {
                            LOG.debug("{} lost its database connection", name, e);
                            pause();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(Connection connection) throws SQLException {
        connection.createStatement().execute("listen mdmc");
        while (running) {
            var notices = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
            for (var notice : notices) {
                var parts = notice.getParameter().split("\n", 2);
                arrival.accept(new Signal(parts[0], parts.length > 1 ? parts[1] : ""));
            }
        }
    }

    private void forward(Connection connection) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        try (var notify = connection.prepareStatement("select pg_notify('mdmc', ?)")) {
            while (running) {
                for (var signal : gather()) {
                    notify.setString(1, signal.topic() + "\n" + signal.payload());
                    notify.execute();
                }
                // Once for all of them: each commit would wait for the disk, and for every other one that notifies.
                connection.commit();
            }
        }
    }

    /** What waits now or comes in the next moment, each signal once, in order. */
    private Collection<Signal> gather() throws InterruptedException {
        var first = outgoing.poll(LISTEN_MILLIS, TimeUnit.MILLISECONDS);
        var waiting = new ArrayList<Signal>();
        if (first != null) {
            waiting.add(first);
            TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            outgoing.drainTo(waiting);
        }
        return new LinkedHashSet<>(waiting);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RECONNECT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }
}
