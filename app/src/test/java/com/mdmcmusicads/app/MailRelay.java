package com.mdmcmusicads.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Stands before a mail server, passes every line on, and plays the faults of the real world for recipients a test has
 * chosen: refuses them, asks for patience, hangs up, or stays silent after the final dot.
 */
public final class MailRelay implements AutoCloseable {

    /** What happens to mail for a recipient. */
    public enum Fault {
        /** 550 5.1.1 to its address. */
        NO_SUCH_BOX,
        /** 550 5.7.1: it does not like us. */
        POLICY,
        /** 451 to its address. */
        GREYLISTED,
        /** Hangs up when it hears the address. */
        HANGS_UP,
        /** Takes the whole mail, answers nothing and hangs up. */
        HANGS_UP_AFTER_THE_DOT,
        /** Takes the whole mail and keeps the answer back until it is healed. */
        HOLDS_THE_ANSWER,
        /** Answers everything, slowly. */
        SLOW
    }

    private final ServerSocket door;
    private final int behind;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> dots = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Consumer<Socket> diverted;

    public MailRelay(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spawn(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on mail for this address meets the fault. */
    public void play(String address, Fault fault) {
        faults.put(address.toLowerCase(Locale.ROOT), fault);
    }

    public void heal(String address) {
        faults.remove(address.toLowerCase(Locale.ROOT));
    }

    /** How often a whole mail for this address has come in, final dot and all. */
    public int seen(String address) {
        return dots.getOrDefault(address.toLowerCase(Locale.ROOT), new AtomicInteger())
                .get();
    }

    public int connections() {
        return connections.get();
    }

    /** From now on new connections are for {@code other} alone; null: for the server behind again. */
    public void divert(Consumer<Socket> other) {
        diverted = other;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                connections.incrementAndGet();
                var other = diverted;
                spawn(other == null ? () -> talk(client) : () -> other.accept(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            new Conversation(client, server).run();
        } catch (IOException over) {
            // One side hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static void spawn(Runnable work) {
        var thread = new Thread(work, "mail relay");
        thread.setDaemon(true);
        thread.start();
    }

    /** One client and the server behind; line by line, so that it always knows whose turn it is. */
    private final class Conversation {

        private final BufferedReader fromClient;
        private final BufferedReader fromServer;
        private final OutputStream toClient;
        private final OutputStream toServer;
        private String recipient = "";

        Conversation(Socket client, Socket server) throws IOException {
            fromClient = reader(client);
            fromServer = reader(server);
            toClient = client.getOutputStream();
            toServer = server.getOutputStream();
        }

        void run() throws IOException {
            passAnswer();
            for (var line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT TO:")) {
                    recipient = line.replaceAll(".*<([^>]*)>.*", "$1").toLowerCase(Locale.ROOT);
                    if (isTurnedDown()) {
                        continue;
                    }
                }
                write(toServer, line);
                var answer = passAnswer();
                if (command.equals("DATA") && answer.startsWith("354")) {
                    passContent();
                }
            }
        }

        private boolean isTurnedDown() throws IOException {
            var fault = faults.get(recipient);
            if (fault == Fault.HANGS_UP) {
                throw new IOException("as asked");
            }
            if (fault == Fault.SLOW) {
                pause(1500);
            }
            var answer = fault == null
                    ? null
                    : switch (fault) {
                        case NO_SUCH_BOX -> "550 5.1.1 No such user here";
                        case POLICY -> "550 5.7.1 Not accepted from your network";
                        case GREYLISTED -> "451 4.7.1 Please try again later";
                        default -> null;
                    };
            if (answer != null) {
                write(toClient, answer);
            }
            return answer != null;
        }

        private void passContent() throws IOException {
            String line;
            do {
                line = fromClient.readLine();
                if (line == null) {
                    throw new IOException("broke off");
                }
                write(toServer, line);
            } while (!line.equals("."));
            var answer = readAnswer();
            dots.computeIfAbsent(recipient, name -> new AtomicInteger()).incrementAndGet();
            var fault = faults.get(recipient);
            if (fault == Fault.HANGS_UP_AFTER_THE_DOT) {
                throw new IOException("as asked");
            }
            while (faults.get(recipient) == Fault.HOLDS_THE_ANSWER) {
                pause(50);
            }
            write(toClient, answer);
        }

        private String passAnswer() throws IOException {
            var answer = readAnswer();
            write(toClient, answer);
            return answer;
        }

        /** All lines of one answer; a dash after the code says that more follow. */
        private String readAnswer() throws IOException {
            var answer = new StringBuilder();
            String line;
            do {
                line = fromServer.readLine();
                if (line == null) {
                    throw new IOException("the server hung up");
                }
                answer.append(answer.isEmpty() ? "" : "\r\n").append(line);
            } while (line.length() > 3 && line.charAt(3) == '-');
            return answer.toString();
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        private static void write(OutputStream to, String lines) throws IOException {
            to.write((lines + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            to.flush();
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
