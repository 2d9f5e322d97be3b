package com.mdmcmusicads.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that holds everything: it starts, survives, is shared and is stopped by the last who leaves. */
class PostgresServerTest {

    @TempDir
    Path home;

    @BeforeEach
    void lendPrograms() throws IOException {
        Files.createSymbolicLink(home.resolve("programs"), sharedPrograms());
    }

    /** The programs are unpacked once for all tests but those of other users. */
    static Path sharedPrograms() throws IOException {
        return Files.createDirectories(Path.of("target/test-data/programs").toAbsolutePath());
    }

    @Test
    void freshServerIsDurableAndAnswersNobodyWithoutThePassword() throws Exception {
        try (var server = new PostgresServer(home)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("mdmc"), server.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.resolve("postgresql/mdmc.password"))))
                    .isEqualTo("rw-------");
        }
        assertThat(isRunning()).isFalse();
    }

    @Test
    void dataSurviveACleanRestart() throws Exception {
        try (var server = new PostgresServer(home)) {
            write(server, "kept");
        }
        try (var server = new PostgresServer(home)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void committedDataSurviveKillOfTheServer() throws Exception {
        try (var server = new PostgresServer(home);
                var busy = connect(server)) {
            write(server, "kept");
            killServer();
            assertThat(busy.isValid(1)).isFalse();
        }
        try (var server = new PostgresServer(home)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void serverThatDiesUnderItsUserIsRevivedOnTheSamePort() throws Exception {
        try (var server = new PostgresServer(home)) {
            write(server, "kept");
            var url = server.url("mdmc");
            killServer();

            await().atMost(Duration.ofSeconds(30)).until(() -> {
                server.revive();
                return isRunning();
            });

            assertThat(server.url("mdmc")).isEqualTo(url);
            assertThat(read(server)).isEqualTo("kept");
        }
        assertThat(isRunning()).isFalse();
    }

    @Test
    void revivingALivingServerChangesNothing() throws Exception {
        try (var server = new PostgresServer(home)) {
            var process = pid();
            server.revive();
            assertThat(pid()).isEqualTo(process);
        }
    }

    @Test
    void closedServerIsNotRevived() {
        var server = new PostgresServer(home);
        server.close();
        server.revive();
        assertThat(isRunning()).isFalse();
    }

    /** In a container the old number soon belongs to somebody else. */
    @Test
    void numberOfADeadServerThatAnotherProcessTookOverIsNoServer() throws Exception {
        try (var server = new PostgresServer(home)) {
            write(server, "kept");
            killServer();
        }
        var file = home.resolve("postgresql/postmaster.pid");
        var lines = Files.readAllLines(file);
        lines.set(
                0, String.valueOf(ProcessHandle.current().parent().orElseThrow().pid()));
        Files.write(file, lines);

        try (var server = new PostgresServer(home)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void halfMadeClusterOfAnInterruptedFirstStartIsNoHindrance() throws Exception {
        Files.createDirectories(home.resolve("initdb123/base"));
        Files.writeString(home.resolve("initdb123/PG_VERSION"), "17");
        try (var server = new PostgresServer(home)) {
            write(server, "kept");
        }
        assertThat(home.resolve("initdb123")).doesNotExist();
    }

    @Test
    void manyThatStartAtOnceShareOneServer() throws Exception {
        try (var first = new PostgresServer(home);
                var other = new OtherJvm(home);
                var third = new OtherJvm(home)) {
            write(first, "kept");
            assertThat(other.url()).isEqualTo(first.url("mdmc"));
            assertThat(third.url()).isEqualTo(first.url("mdmc"));
        }
        assertThat(isRunning()).isFalse();
    }

    @Test
    void serverRunsUntilTheLastOfTwoJvmsHasLeft() throws Exception {
        try (var other = new OtherJvm(home)) {
            try (var server = new PostgresServer(home)) {
                write(server, "kept");
            }
            assertThat(isRunning()).isTrue();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> !isRunning());
    }

    @Test
    void serverOfAKilledJvmIsJoinedWithEverythingItWasTold() throws Exception {
        try (var other = new OtherJvm(home)) {
            var url = other.url();
            other.kill();
            assertThat(isRunning()).isTrue();
            try (var server = new PostgresServer(home)) {
                assertThat(server.url("mdmc")).isEqualTo(url);
            }
            assertThat(isRunning()).isFalse();
        }
    }

    @Test
    void closingAServerThatIsAlreadyDeadIsFine() throws Exception {
        var server = new PostgresServer(home);
        killServer();
        assertThatCode(server::close).doesNotThrowAnyException();
        assertThatCode(server::close).doesNotThrowAnyException();
    }

    @Test
    void rootRunsTheServerAsNobodyWhereNoNamespaceIsGranted() throws Exception {
        openToEverybody(home);
        Files.delete(home.resolve("programs"));
        var disguise = isRoot() ? RootDisguise.NOBODY : RootDisguise.here();
        try (var server = new PostgresServer(home, disguise)) {
            write(server, "kept");
            assertThat(ProcessHandle.of(pid()).orElseThrow().info().user()).isNotEqualTo(Optional.of("root"));
        }
        try (var server = new PostgresServer(home, disguise)) {
            assertThat(read(server)).isEqualTo("kept");
        }
    }

    @Test
    void ordinaryUserNeedsNoDisguise() throws Exception {
        openToEverybody(home);
        var folder = Files.createDirectory(home.resolve("ordinary"));
        openToEverybody(folder);
        try (var other = OtherJvm.ofAnOrdinaryUser(folder, home.resolve("lib"))) {
            assertThat(other.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void openToEverybody(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    @Test
    void startsAndStopsInAStormLeaveOneWorkingServer() throws Exception {
        var pool = Executors.newFixedThreadPool(3);
        for (var i = 0; i < 3; i++) {
            pool.submit(() -> {
                try (var other = new OtherJvm(home)) {
                    return other.url();
                }
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        try (var server = new PostgresServer(home)) {
            assertThatCode(() -> write(server, "kept")).doesNotThrowAnyException();
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url("mdmc"), server.user(), server.password());
    }

    private static String ask(PostgresServer server, String question) throws SQLException {
        try (var connection = connect(server);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void write(PostgresServer server, String value) throws SQLException {
        try (var connection = connect(server)) {
            connection.createStatement().execute("create table if not exists kept (value text)");
            connection.createStatement().execute("insert into kept values ('" + value + "')");
        }
    }

    private static String read(PostgresServer server) throws SQLException {
        return ask(server, "select value from kept");
    }

    private void killServer() throws IOException {
        var server = ProcessHandle.of(pid()).orElseThrow();
        server.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !server.isAlive());
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip());
    }

    private boolean isRunning() {
        try {
            return ProcessHandle.of(pid()).map(ProcessHandle::isAlive).orElse(false);
        } catch (IOException noServer) {
            return false;
        }
    }
}
