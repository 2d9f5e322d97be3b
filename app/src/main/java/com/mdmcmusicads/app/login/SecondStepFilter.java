package com.mdmcmusicads.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that was typed on the page after the login page. */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    static final String PAGE = "/login/code";

    private final SecondStepLogin login;

    SecondStepFilter(SecondStepLogin login) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE));
        this.login = login;
        setAuthenticationManager(authentication -> authentication);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getParameter("code");
        return login.finish(request.getSession(), code == null ? "" : code, request.getRemoteAddr());
    }
}
