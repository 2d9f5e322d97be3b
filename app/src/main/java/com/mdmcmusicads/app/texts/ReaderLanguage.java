package com.mdmcmusicads.app.texts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The language of a request: the first it asks for that we speak, else French, whatever language this machine has.
 * Everything behind this filter finds it as the locale of the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ReaderLanguage extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = of(request);
        LocaleContextHolder.setLocale(language);
        try {
            chain.doFilter(new Spoken(request, language), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static Locale of(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null ? Locale.FRENCH : Objects.requireNonNullElse(lookup(asked), Locale.FRENCH);
    }

    private static Locale lookup(String asked) {
        try {
            return Locale.lookup(LanguageRange.parse(asked), Texts.LANGUAGES);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The request, with its language settled. */
    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale language;

        Spoken(HttpServletRequest request, Locale language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(language));
        }
    }
}
