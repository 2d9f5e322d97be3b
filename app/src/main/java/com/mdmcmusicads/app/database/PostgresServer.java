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
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL server of our own in a data folder: started on first use, joined when it already runs (after a
 * {@code kill -9} of the application it is still there, with everything it was told), stopped by the last one who uses it.
 *
 * <p>Listens on the loopback only; its password is made at random and lies in the data folder, readable by its owner.
 */
final class PostgresServer implements AutoCloseable {

    private static final String USER = "mdmc";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=''",
            "password_encryption=scram-sha-256",
            "max_connections=80",
            "shared_buffers=256MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_duration_statement=2000");

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final Path home;
    private final Path data;
    private final PostgresPrograms programs;
    private final FileChannel users;
    private FileLock using;
    private final int port;
    private final String password;
    private volatile boolean closing;

    PostgresServer(Path home) {
        this.home = home;
        try {
            Files.createDirectories(home);
            data = home.resolve("postgresql").toAbsolutePath();
            programs = new PostgresPrograms(PostgresBinaries.unpackInto(home.resolve("programs")));
            users = open(home.resolve("postgresql.users"));
            try (var starting = open(home.resolve("postgresql.starting"));
                    var oneAtATime = starting.lock()) {
                password = Files.exists(data) ? readPassword() : create();
                port = programs.isRunning(data) ? runningPort() : startOn(freePort());
                using = users.lock(0, Long.MAX_VALUE, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + home, e);
        }
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    /** The JDBC address of a database of this server, which is made when it is not there. */
    String url(String database) {
        try (var connection = DriverManager.getConnection(address("postgres"), USER, password);
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                connection.createStatement().execute("create database \"" + database.replace("\"", "") + "\"");
            }
            return address(database);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database + " could not be opened", e);
        }
    }

    /** Brings the server back on its port when it has died while somebody uses it; does nothing while it answers. */
    void revive() {
        if (closing || answers()) {
            return;
        }
        try (var starting = open(home.resolve("postgresql.starting"));
                var oneAtATime = starting.lock()) {
            if (!closing && !programs.isRunning(data)) {
                LOG.warn("PostgreSQL is gone; starting it again");
                startOn(port);
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

    /** Stops the server, unless another application still uses it. */
    @Override
    public void close() {
        closing = true;
        try (users) {
            using.release();
            using = users.tryLock();
            if (using != null) {
                programs.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path passwordFile(Path folder) {
        return folder.resolve("mdmc.password");
    }

    private String readPassword() throws IOException {
        return Files.readString(passwordFile(data)).strip();
    }

    /** Made beside its place and moved there at once: a crash in the middle never leaves half a cluster. */
    private String create() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        var draft = Files.createTempDirectory(data.getParent(), "initdb");
        var file = Files.createTempFile(
                data.getParent(),
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        programs.run(
                "initdb",
                "-D",
                draft.toString(),
                "-U",
                USER,
                "--pwfile",
                file.toString(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-instructions");
        Files.move(file, passwordFile(draft));
        Files.move(draft, data);
        return secret;
    }

    private int startOn(int port) throws IOException {
        var options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        programs.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                data.resolve("server.log").toString(),
                "-w",
                "-t",
                "60",
                "-o",
                options.toString(),
                "start");
        return port;
    }

    /** The fourth line of postmaster.pid is the port. */
    private int runningPort() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(data.resolve("postmaster.pid")).get(3).strip());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
