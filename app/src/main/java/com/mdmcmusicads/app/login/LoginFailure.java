package com.mdmcmusicads.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Somebody is not in: back to the login page with a word that says what to do, never what exists. */
@Component
class LoginFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFailure.class);

    private final AccessDeniedHandler elsewhere = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondStepNeeded needed) {
            request.changeSessionId();
            request.getSession().setAttribute(HalfLogin.NAME, needed.half());
        }
        response.sendRedirect(target(failure));
    }

    private static String target(AuthenticationException failure) {
        if (failure instanceof SecondStepNeeded) {
            return SecondStepFilter.PAGE;
        }
        if (failure instanceof SecondStepLogin.WrongCode) {
            return SecondStepFilter.PAGE + "?refused=wrong";
        }
        if (failure instanceof CredentialsExpiredException) {
            return "/login?refused=stale";
        }
        if (failure instanceof OAuth2AuthenticationException refused) {
            LOG.info("An identity of the provider opened no account: {}", refused.getError());
            return "/login?refused=sso";
        }
        if (failure instanceof TooManyAttempts locked) {
            return "/login?refused=locked&wait="
                    + Math.max(1, locked.remaining().toSeconds());
        }
        if (failure instanceof AuthenticationServiceException) {
            LOG.warn("Nobody can log in", failure);
            return "/login?refused=away";
        }
        return "/login?refused=wrong";
    }

    /** The identity provider did not say where to go. */
    void providerAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("The identity provider is away", failure);
        response.sendRedirect("/login?refused=sso-away");
    }

    /** A login page that lay open too long: its form is no longer accepted, a fresh one is. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getRequestURI().startsWith("/login")) {
            response.sendRedirect("/login?refused=stale");
        } else {
            elsewhere.handle(request, response, denied);
        }
    }
}
