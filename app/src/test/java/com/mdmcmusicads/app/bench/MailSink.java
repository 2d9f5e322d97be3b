package com.mdmcmusicads.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything at once and remembers only how often it saw each recipient. */
final class MailSink {

    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();

    void talk(Socket client) {
        connections.incrementAndGet();
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), 65_536)) {
            answer(client, "220 sink");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    recipient = line;
                }
                if (line.equals("DATA")) {
                    answer(client, "354 go on");
                    swallow(in);
                    seen.computeIfAbsent(recipient, name -> new AtomicInteger()).incrementAndGet();
                }
                answer(client, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException over) {
            // The other side hung up.
        }
    }

    int mails() {
        return seen.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    int recipients() {
        return seen.size();
    }

    int connections() {
        return connections.get();
    }

    private static void swallow(BufferedReader in) throws IOException {
        String line;
        do {
            line = in.readLine();
        } while (line != null && !line.equals("."));
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }
}
