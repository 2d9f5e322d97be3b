package com.mdmcmusicads.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL server of our own in a data folder: started on first use, joined when it already runs (after a
 * {@code kill -9} of the application it is still there, with everything it was told), stopped by the last one who uses it.
 *
 * <p>Listens on the loopback only; its password is made at random and lies in the data folder, readable by its owner.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final Path home;
    private final PostgresCluster cluster;
    private final FileChannel users;
    private FileLock using;
    private final int port;
    private final String password;
    private boolean closed;

    PostgresServer(Path home) {
        this(home, RootDisguise.here());
    }

    PostgresServer(Path home, RootDisguise disguise) {
        this.home = home;
        try {
            Files.createDirectories(home);
            var programs = new PostgresPrograms(PostgresBinaries.unpackInto(home.resolve("programs")), disguise);
            cluster = new PostgresCluster(home.resolve("postgresql").toAbsolutePath(), programs);
            users = open("postgresql.users");
            try (var starting = open("postgresql.starting");
                    var oneAtATime = starting.lock()) {
                password = cluster.password();
                port = cluster.isRunning() ? cluster.port() : cluster.startOn(freePort());
                using = users.lock(0, Long.MAX_VALUE, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + home + ": " + e.getMessage(), e);
        }
    }

    String user() {
        return PostgresCluster.USER;
    }

    String password() {
        return password;
    }

    /** The JDBC address of a database of this server, which is made when it is not there. */
    String url(String database) {
        try (var connection = DriverManager.getConnection(address("postgres"), user(), password);
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                create(connection, database);
            }
            return address(database);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database + " could not be opened", e);
        }
    }

    private static void create(Connection connection, String database) throws SQLException {
        try {
            connection.createStatement().execute("create database \"" + database.replace("\"", "") + "\"");
        } catch (SQLException e) {
            if (!"42P04".equals(e.getSQLState()) && !"23505".equals(e.getSQLState())) {
                throw e;
            }
            LOG.debug("Somebody else made {} at the same moment", database);
        }
    }

    /** Brings the server back on its port when it has died while somebody uses it; does nothing while it answers. */
    synchronized void revive() {
        if (closed || answers()) {
            return;
        }
        try (var starting = open("postgresql.starting");
                var oneAtATime = starting.lock()) {
            if (!cluster.isRunning()) {
                LOG.warn("PostgreSQL is gone; starting it again");
                cluster.startOn(port);
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be started again yet: {}", e.getMessage());
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** Stops the server, unless another application still uses it; nobody can join it meanwhile. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (users;
                var starting = open("postgresql.starting");
                var oneAtATime = starting.lock()) {
            using.release();
            using = users.tryLock();
            if (using != null && cluster.isRunning()) {
                cluster.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }

    private FileChannel open(String file) throws IOException {
        return FileChannel.open(
                home.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
