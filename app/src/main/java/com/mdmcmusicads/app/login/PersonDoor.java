package com.mdmcmusicads.app.login;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
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
    private final OpenIdProvider provider;
    private final OpenIdLogin openId;

    PersonDoor(
            LoginSuccess success,
            LoginFailure failure,
            SecondStepLogin secondStep,
            OpenIdProvider provider,
            OpenIdLogin openId) {
        this.success = success;
        this.failure = failure;
        this.secondStep = secondStep;
        this.provider = provider;
        this.openId = openId;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.successHandler(success).failureHandler(failure));
        http.exceptionHandling(errors -> errors.accessDeniedHandler(failure));
        if (provider.isOn()) {
            http.oauth2Login(this::openId);
        }
    }

    private void openId(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(PAGE)
                .clientRegistrationRepository(provider)
                .userInfoEndpoint(users -> users.oidcUserService(openId))
                .successHandler(success)
                .failureHandler(failure)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(failure::providerAway);
                        return filter;
                    }
                });
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
