package com.mdmcmusicads.app;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A page with nothing on it but one of our editors, out of the bundle as the application serves it, under its rules. */
final class EditorPage implements AutoCloseable {

    private static final Path BUNDLE = Path.of("target/classes/META-INF/resources");
    private static final Path MODELS = Path.of("../processes/src/main/resources/com/mdmcmusicads/processes");
    private static final String RULES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'";
    private static final String EMPTY =
            "<!doctype html><html lang=\"fr\"><title>e</title><style>html,body{height:100%;margin:0}</style>"
                    + "<link rel=\"icon\" href=\"data:,\"><body></body></html>";
    private static final String MAKE = """
            async ([element, file]) => {
              await import('/vendor/' + file);
              window.editor = document.createElement(element);
              editor.className = 'model-editor';
              window.told = [];
              editor.addEventListener('content-changed', ({ detail }) => told.push(detail.content));
              document.body.append(editor);
            }""";
    private static final String OPEN = """
            (content) => new Promise((ready, refused) => {
              editor.addEventListener('editor-ready', ({ detail }) => ready(detail.ms), { once: true });
              editor.addEventListener('content-refused', ({ detail }) => refused(new Error(detail.reason)), { once: true });
              editor.source = { content, opened: Math.random() };
            })""";

    final Page page;
    private final HttpServer server;

    EditorPage(String element, String file, int width) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EditorPage::answer);
        server.start();
        page = Browsers.chromium()
                .newContext(new NewContextOptions().setViewportSize(width, 900))
                .newPage();
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        page.evaluate(MAKE, new Object[] {element, file});
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = path.equals("/")
                ? EMPTY.getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(BUNDLE.resolve(path.substring(1)));
        var types = Map.of("js", "text/javascript", "css", "text/css", "woff2", "font/woff2");
        var type = types.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", RULES);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static String model(String file) {
        try {
            return Files.readString(MODELS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds until it can be worked on. */
    double open(String content) {
        return ((Number) page.evaluate(OPEN, content)).doubleValue();
    }

    /** The text as it stands. */
    String content() {
        return (String) page.evaluate("() => editor.settle()");
    }

    void select(String element) {
        page.evaluate("(id) => editor.reveal(id)", element);
    }

    @Override
    public void close() {
        page.context().close();
        server.stop(0);
    }
}
