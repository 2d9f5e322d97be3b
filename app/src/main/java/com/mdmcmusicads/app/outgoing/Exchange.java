package com.mdmcmusicads.app.outgoing;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One question and its answer over a line of its own, to the very addresses that were looked at. */
final class Exchange {

    private static final int DIAL_MILLIS = 5_000;

    private final List<InetAddress> addresses;
    private final OutgoingCall call;
    private final TimeLimit limit;

    Exchange(List<InetAddress> addresses, OutgoingCall call, TimeLimit limit) {
        this.addresses = addresses;
        this.call = call;
        this.limit = limit;
    }

    OutgoingAnswer answer() {
        try (var line = secured(dial())) {
            limit.watch(line);
            ask(line.getOutputStream());
            return new AnswerReader(new BufferedInputStream(line.getInputStream()), call.method()).read();
        } catch (IOException broken) {
            throw limit.isOver() || broken instanceof SocketTimeoutException
                    ? new OutgoingFailure(Why.TOO_SLOW, "no whole answer in time")
                    : new OutgoingFailure(
                            Why.UNREACHABLE,
                            "the line broke: " + broken.getClass().getSimpleName());
        }
    }

    private Socket dial() throws IOException {
        IOException last = null;
        for (var address : addresses) {
            var line = new Socket();
            try {
                limit.watch(line);
                line.connect(new InetSocketAddress(address, port()), DIAL_MILLIS);
                return line;
            } catch (IOException refused) {
                line.close();
                last = refused;
            }
        }
        throw last == null ? new IOException("no address") : last;
    }

    /** The certificate must be that of the name, so an address that was slipped in proves nothing. */
    private Socket secured(Socket line) throws IOException {
        if (!"https".equals(call.address().getScheme())) {
            return line;
        }
        var secure = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(line, call.address().getHost(), port(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private int port() {
        var given = call.address().getPort();
        return given >= 0 ? given : "https".equals(call.address().getScheme()) ? 443 : 80;
    }

    private void ask(OutputStream line) throws IOException {
        var address = URI.create(call.address().toASCIIString());
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        var words = new StringBuilder(call.method() + " " + target + " HTTP/1.1\r\nHost: " + address.getRawAuthority()
                + "\r\nConnection: close\r\nAccept-Encoding: identity\r\n");
        call.headers()
                .forEach((name, value) ->
                        words.append(name).append(": ").append(value).append("\r\n"));
        var body = call.body() == null ? new byte[0] : call.body();
        if (call.body() != null || call.method().startsWith("P")) {
            words.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var message = new ByteArrayOutputStream();
        message.writeBytes(words.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        message.writeBytes(body);
        message.writeTo(line);
        line.flush();
    }
}
