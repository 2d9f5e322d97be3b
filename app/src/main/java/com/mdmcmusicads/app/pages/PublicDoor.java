package com.mdmcmusicads.app.pages;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;

/**
 * The door for strangers with a link: no session, no cookie, no script. The secret in the address is what a forged
 * request would lack, so there is no second one against forgery.
 */
@Component
public class PublicDoor extends AbstractHttpConfigurer<PublicDoor, HttpSecurity> {

    /** Everything behind this door. */
    public static final String[] ADDRESSES = {"/consent/**", "/r/**", "/q/**", "/pay/**"};

    private static final String[] LINKS = {
        "/consent/confirm/*",
        "/consent/withdraw/*",
        "/r/*",
        "/q/*",
        "/q/*/pdf",
        "/q/*/signed",
        "/pay/*",
        "/pay/*/invoice.pdf"
    };

    /** No {@code form-action} beyond ourselves, nothing from elsewhere, no script at all. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self' data:; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LINKS)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
    }
}
