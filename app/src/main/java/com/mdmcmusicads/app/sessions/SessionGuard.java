package com.mdmcmusicads.app.sessions;

import com.mdmcmusicads.app.live.Signals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Throws out the HTTP session of an ended login before anybody asks who it is: at once where the signal arrives, and at
 * its next request in any case.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 10)
class SessionGuard extends OncePerRequestFilter {

    private final SessionDesk desk;

    SessionGuard(SessionDesk desk, Signals signals) {
        this.desk = desk;
        signals.subscribe(
                SessionDesk.ENDED, ended -> SessionMark.find(ended.payload()).ifPresent(SessionGuard::throwOut));
    }

    /** What is the same for everybody is not looked at. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/VAADIN/build/") || path.startsWith("/vendor/") || path.startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional.ofNullable(request.getSession(false)).ifPresent(this::refuseEnded);
        } catch (DataAccessException | TransactionException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
    }

    private void refuseEnded(HttpSession session) {
        SessionMark.in(session.getAttribute(SessionMark.NAME))
                .filter(id -> !desk.isOpen(id))
                .ifPresent(id -> throwOut(session));
    }

    private static void throwOut(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException gone) {
            // Somebody else was faster.
        }
    }
}
