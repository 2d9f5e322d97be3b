package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.AccountLogin;
import com.mdmcmusicads.app.identity.AccountPrincipal;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.sessions.SessionDesk;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Somebody is in: the session gets its place in the list, the pages their language, the person the page they wanted. */
@Component
class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    static final String LANGUAGE_COOKIE = "mdmc-language";

    private final AccountLogin accounts;
    private final SessionDesk sessions;
    private final LoginRecord record;

    LoginSuccess(
            AccountLogin accounts, SessionDesk sessions, LoginRecord record, VaadinDefaultRequestCache wantedPages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.record = record;
        setRequestCache(wantedPages);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var person = ((AccountPrincipal) authentication.getPrincipal()).person();
        sessions.begin(person.id(), request);
        accounts.noteLogin(person.id());
        record.succeeded(person.id(), request.getRemoteAddr());
        response.addCookie(language(person, request));
        if (request.getSession().getAttribute(SecondStepLogin.NEW_CODES) != null) {
            response.sendRedirect("/login/recovery-codes");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Clients have no tasks: without a wanted page they land on their profile. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var isStaff =
                ((AccountPrincipal) authentication.getPrincipal()).person().isStaff();
        return isStaff ? super.determineTargetUrl(request, response, authentication) : "/profile";
    }

    /** The shell reads it before the account, because a page may speak before somebody is known. */
    private static Cookie language(Person person, HttpServletRequest request) {
        var cookie = new Cookie(LANGUAGE_COOKIE, person.language().getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
