package com.mdmcmusicads.app.access;

import com.mdmcmusicads.app.api.RateLimits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The door for other systems: a key in {@code X-API-KEY}, no session, refusals as problems. */
@Component
public class ApiDoor extends AbstractHttpConfigurer<ApiDoor, HttpSecurity> {

    private final ApiKeyFilter filter;
    private final ApiRefusals refusals;

    ApiDoor(
            KeyRing ring,
            ApiRefusals refusals,
            RateLimits limits,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.filter = new ApiKeyFilter(ring, limits, errors);
        this.refusals = refusals;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterBefore(filter, AnonymousAuthenticationFilter.class);
    }
}
