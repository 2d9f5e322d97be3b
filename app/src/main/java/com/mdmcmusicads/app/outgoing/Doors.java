package com.mdmcmusicads.app.outgoing;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides where a call may go, and to which very addresses: those it looked at are those that are dialled. */
@Component
class Doors {

    private static final int LOOKUP_SECONDS = 5;
    private static final ExecutorService LOOKUPS = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "outgoing-lookup");
        thread.setDaemon(true);
        return thread;
    });

    private final Set<String> internal;
    private final NameLookup names;

    @Autowired
    Doors(@Value("${mdmc.outgoing.internal-hosts:}") String internal) {
        this(internal, InetAddress::getAllByName);
    }

    Doors(String internal, NameLookup names) {
        this.internal = Arrays.stream(internal.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.names = names;
    }

    /** {@code https}, but for hosts inside that were allowed without. */
    URI base(String host) {
        var inside = "http://" + host.toLowerCase(Locale.ROOT);
        return URI.create(internal.contains(inside) ? inside : "https://" + host);
    }

    /** @throws OutgoingFailure FORBIDDEN where no call may go, UNREACHABLE where there is nobody */
    List<InetAddress> open(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw forbidden("not an address of a host");
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var site = address.getScheme() + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
        var isInside = internal.contains(site);
        if (!isInside && !"https".equals(address.getScheme())) {
            throw forbidden("not https: " + host);
        }
        var found = lookup(host.replaceAll("^\\[|]$", ""));
        if (!isInside && !found.stream().allMatch(PublicNetwork::holds)) {
            throw forbidden("not on the public internet: " + host);
        }
        return found;
    }

    private List<InetAddress> lookup(String host) {
        try {
            return CompletableFuture.supplyAsync(() -> ask(host), LOOKUPS).get(LOOKUP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new OutgoingFailure(Why.UNREACHABLE, "the name is not found in time: " + host);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new OutgoingFailure(Why.UNREACHABLE, "interrupted");
        } catch (ExecutionException unknown) {
            throw new OutgoingFailure(Why.UNREACHABLE, "nobody is called " + host);
        }
    }

    private List<InetAddress> ask(String host) {
        try {
            return List.of(names.addresses(host));
        } catch (UnknownHostException unknown) {
            throw new CompletionException(unknown);
        }
    }

    private static OutgoingFailure forbidden(String why) {
        return new OutgoingFailure(Why.FORBIDDEN, why);
    }
}
