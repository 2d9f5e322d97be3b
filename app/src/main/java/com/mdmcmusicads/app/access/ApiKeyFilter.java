package com.mdmcmusicads.app.access;

import com.mdmcmusicads.app.api.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads the key of a call; a wrong one leaves the caller unknown, and guessing is slowed down. */
class ApiKeyFilter extends OncePerRequestFilter {

    static final String HEADER = "X-API-KEY";

    private static final int LONGEST = 200;
    private static final int WRONG_PER_MINUTE = 60;

    private final KeyRing ring;
    private final RateLimits limits;
    private final HandlerExceptionResolver errors;

    ApiKeyFilter(KeyRing ring, RateLimits limits, HandlerExceptionResolver errors) {
        this.ring = ring;
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional.ofNullable(request.getHeader(HEADER)).ifPresent(key -> admit(key.strip(), request));
        } catch (RuntimeException e) {
            // Too many wrong keys, or no database to look them up in: said like any other error of a call.
            errors.resolveException(request, response, null, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private void admit(String key, HttpServletRequest request) {
        var caller = key.length() > LONGEST ? Optional.<Caller>empty() : ring.find(key);
        if (caller.isEmpty()) {
            limits.take("api-key", request.getRemoteAddr(), WRONG_PER_MINUTE);
        }
        caller.ifPresent(who -> SecurityContextHolder.setContext(new SecurityContextImpl(who)));
    }
}
