package com.mdmcmusicads.app;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.LoggerFactory;

/**
 * Who calls, and over what: believed from {@code X-Forwarded-For} and {@code X-Forwarded-Proto} only when the peer is one
 * of {@code MDMC_TRUSTED_PROXIES}. Of a chain of addresses the last that is no proxy of ours counts; what stands before it
 * was written by strangers.
 */
final class ProxyDoor extends RemoteIpValve {

    private static final String CHAIN = "X-Forwarded-For";
    private static final String PROTOCOL = "X-Forwarded-Proto";

    /** Anything else would be looked up as a name. */
    private static final Pattern NUMERIC = Pattern.compile("\\d+(\\.\\d+){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<NetMask> trusted;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** @param networks addresses and networks ({@code 10.0.0.0/8}), comma between them; empty trusts nobody */
    ProxyDoor(String networks) {
        trusted = Arrays.stream(networks.split(","))
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(ProxyDoor::network)
                .toList();
        setInternalProxies(".*");
        setRemoteIpHeader(CHAIN);
        setProtocolHeader(PROTOCOL);
    }

    private static NetMask network(String text) {
        try {
            if (NUMERIC.matcher(text.replaceFirst("/\\d+$", "")).matches()) {
                return new NetMask(text);
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new IllegalArgumentException("MDMC_TRUSTED_PROXIES names «" + text
                + "»; it must be addresses or networks like 10.0.0.0/8, with a comma between them");
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var peer = request.getPeerAddr();
        if (!isTrusted(peer)) {
            warn(request, peer);
            getNext().invoke(request, response);
            return;
        }
        var headers = request.getCoyoteRequest().getMimeHeaders();
        var caller = caller(Collections.list(request.getHeaders(CHAIN)));
        headers.removeHeader(CHAIN);
        if (caller != null) {
            headers.addValue(CHAIN).setString(caller);
        }
        super.invoke(request, response);
    }

    private String caller(List<String> lines) {
        var chain = Arrays.asList(String.join(",", lines).split(","));
        Collections.reverse(chain);
        String last = null;
        for (var address : chain.stream().map(String::strip).toList()) {
            if (!NUMERIC.matcher(address).matches()) {
                return last;
            }
            last = address;
            if (!isTrusted(address)) {
                return address;
            }
        }
        return last;
    }

    private boolean isTrusted(String address) {
        try {
            var numeric = InetAddress.getByName(address);
            return trusted.stream().anyMatch(network -> network.matches(numeric));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /** Once: somebody put a proxy in front and forgot to say so, or a stranger tries. */
    private void warn(Request request, String peer) {
        if (request.getHeader(PROTOCOL) != null && warned.compareAndSet(false, true)) {
            LoggerFactory.getLogger(ProxyDoor.class)
                    .warn(
                            "{} sends X-Forwarded-Proto and is not believed; name it in MDMC_TRUSTED_PROXIES if it is a"
                                    + " proxy of yours",
                            peer);
        }
    }
}
