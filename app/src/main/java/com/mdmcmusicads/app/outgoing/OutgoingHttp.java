package com.mdmcmusicads.app.outgoing;

import com.mdmcmusicads.app.outgoing.OutgoingFailure.Why;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls other systems at addresses that people wrote. What is private, loopback or link-local is not called, whatever its name
 * says; a redirect is followed to the same host only; an answer comes whole, in time and below the limit, or not at all.
 */
@Component
public class OutgoingHttp {

    /** Of an answer, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingHttp.class);
    private static final int MOST_REDIRECTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final Doors doors;

    OutgoingHttp(Doors doors) {
        this.doors = doors;
    }

    /** Where a host is called: {@code https}, but for hosts inside that were allowed without. */
    public URI base(String host) {
        return doors.base(host);
    }

    /** @throws OutgoingFailure when there is no answer */
    public OutgoingAnswer send(OutgoingCall call) {
        if (!METHODS.contains(call.method())) {
            throw new OutgoingFailure(Why.FORBIDDEN, "no such method");
        }
        HeaderRules.check(call.headers());
        var within = call.within().compareTo(LONGEST) > 0 ? LONGEST : call.within();
        try (var limit = new TimeLimit(within)) {
            var answer = follow(call, limit);
            LOG.debug("{}: {}, {} bytes", call, answer.status(), answer.body().length);
            return answer;
        } catch (OutgoingFailure failure) {
            LOG.info("{}: {}", call, failure.getMessage());
            throw failure;
        }
    }

    private OutgoingAnswer follow(OutgoingCall call, TimeLimit limit) {
        var next = call;
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = new Exchange(doors.open(next.address()), next, limit).answer();
            var target = MOVED.contains(answer.status()) ? answer.header("location") : null;
            if (target == null || target.isEmpty()) {
                return answer;
            }
            next = next.movedTo(sameHost(next, target.get()));
        }
        throw new OutgoingFailure(Why.BAD_ANSWER, "it redirects without end");
    }

    /** Another host must never see what was meant for this one, and only reading may be asked twice. */
    private static URI sameHost(OutgoingCall call, String target) {
        if (!call.method().equals("GET") && !call.method().equals("HEAD")) {
            throw new OutgoingFailure(Why.BAD_ANSWER, "it redirects a " + call.method());
        }
        var from = call.address();
        try {
            var to = from.resolve(target);
            if (from.getScheme().equals(to.getScheme())
                    && from.getHost().equalsIgnoreCase(to.getHost())
                    && from.getPort() == to.getPort()) {
                return to;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below: wherever it leads, it is not here.
        }
        throw new OutgoingFailure(Why.BAD_ANSWER, "it redirects elsewhere");
    }
}
