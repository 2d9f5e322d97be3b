package com.mdmcmusicads.app.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.stereotype.Component;

/** The door for people: our own login page, what happens after it, and what happens when it says no. */
@Component
public class PersonDoor extends AbstractHttpConfigurer<PersonDoor, HttpSecurity> {

    public static final String PAGE = "/login";

    private final LoginSuccess success;
    private final LoginFailure failure;

    PersonDoor(LoginSuccess success, LoginFailure failure) {
        this.success = success;
        this.failure = failure;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.successHandler(success).failureHandler(failure));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(failure));
    }
}
