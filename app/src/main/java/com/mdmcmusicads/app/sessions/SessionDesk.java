package com.mdmcmusicads.app.sessions;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a login begins, is looked at and ends. */
@Service
@Transactional
public class SessionDesk {

    static final String ENDED = "session-ended";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SEEN_NOTED_EVERY = Duration.ofMinutes(1);

    private final LoginSessions sessions;
    private final Signals signals;
    private final AuditTrail trail;
    private final Clock clock;
    private final Duration timeout;

    SessionDesk(
            LoginSessions sessions,
            Signals signals,
            AuditTrail trail,
            Clock clock,
            @Value("${server.servlet.session.timeout:30m}") Duration timeout) {
        this.sessions = sessions;
        this.signals = signals;
        this.trail = trail;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Ties the HTTP session of this request to a login of the account. */
    public void begin(String accountId, HttpServletRequest request) {
        var now = clock.instant();
        var device = Device.of(request.getHeader("User-Agent"));
        var id = UUID.randomUUID().toString();
        sessions.add(new LoginSession(id, accountId, device, request.getRemoteAddr(), now, now));
        request.getSession().setAttribute(SessionMark.NAME, new SessionMark(id, this::left));
    }

    /** Where the account is logged in, last seen first. */
    @Transactional(readOnly = true)
    public List<LoginSession> of(String accountId) {
        return sessions.findOpen(accountId, clock.instant().minus(timeout));
    }

    /** Ends one login of the account; its next request, on any node, finds nobody logged in. */
    public void end(String accountId, String id) {
        sessions.findOpen(id)
                .filter(session -> session.accountId().equals(accountId))
                .ifPresent(this::end);
    }

    /** Ends all logins of the account but {@code kept} (null: really all). */
    public void endAll(String accountId, String kept) {
        sessions.findOpen(accountId, Instant.EPOCH).stream()
                .filter(session -> !session.id().equals(kept))
                .forEach(this::end);
    }

    private void end(LoginSession session) {
        if (sessions.end(session.id(), clock.instant())) {
            trail.record(
                    "session.ended", new Subject("account", session.accountId()), Map.of("device", session.device()));
            signals.publish(ENDED, session.id());
        }
    }

    /** Whether the login still stands; notes at most once a minute that it is in use. */
    boolean isOpen(String id) {
        var session = sessions.findOpen(id);
        var now = clock.instant();
        session.filter(open -> open.lastSeenAt().isBefore(now.minus(SEEN_NOTED_EVERY)))
                .ifPresent(open -> sessions.seen(id, now));
        return session.isPresent();
    }

    /** The HTTP session is gone: logged out, timed out or thrown out. */
    void left(String id) {
        sessions.end(id, clock.instant());
    }

    @Scheduled(cron = "0 23 3 * * *", zone = "Europe/Paris")
    void forgetOld() {
        sessions.forget(KEPT, clock.instant());
    }
}
