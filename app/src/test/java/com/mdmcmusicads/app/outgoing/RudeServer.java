package com.mdmcmusicads.app.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens on this machine and answers whatever a test wants it to, however bad its manners. */
final class RudeServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    RudeServer(Manners manners) throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(() -> serve(manners));
        thread.setDaemon(true);
        thread.start();
    }

    static RudeServer saying(String answer) throws IOException {
        return new RudeServer((asked, line) -> line.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void serve(Manners manners) {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                var reader =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
                var question = new StringBuilder();
                for (var text = reader.readLine(); text != null && !text.isEmpty(); text = reader.readLine()) {
                    question.append(text).append('\n');
                }
                heard.add(question.toString());
                manners.answer(question.toString(), line.getOutputStream());
            } catch (IOException gone) {
                // The caller hung up, or the test is over.
            }
        }
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** What is written back to a question. */
    @FunctionalInterface
    interface Manners {
        void answer(String asked, OutputStream line) throws IOException;
    }
}
