package com.mdmcmusicads.app.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The door for people: our own login page, what happens after it, and what happens when it says no. */
@Component
public class PersonDoor extends AbstractHttpConfigurer<PersonDoor, HttpSecurity> {

    public static final String PAGE = "/login";

    private final LoginSuccess success;
    private final LoginFailure failure;
    private final SecondStepLogin secondStep;

    PersonDoor(LoginSuccess success, LoginFailure failure, SecondStepLogin secondStep) {
        this.success = success;
        this.failure = failure;
        this.secondStep = secondStep;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.successHandler(success).failureHandler(failure));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(failure));
    }

    @Override
    public void configure(HttpSecurity http) {
        var filter = new SecondStepFilter(secondStep);
        filter.setAuthenticationSuccessHandler(success);
        filter.setAuthenticationFailureHandler(failure);
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
