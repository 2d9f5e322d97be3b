package com.mdmcmusicads.app;

import com.mdmcmusicads.app.access.ApiDoor;
import com.mdmcmusicads.app.login.PersonDoor;
import com.mdmcmusicads.app.pages.PublicDoor;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Which door asks for what: the HTTP interface for a key, links in mails for their secret, screens for a login; a page
 * without a rule stays closed. What a screen does by itself, when the server speaks first, it does with the rights of
 * its reader.
 */
@Configuration
@EnableMethodSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class Security {

    private static final int BCRYPT_STRENGTH = 12;

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiDoor door) throws Exception {
        return http.securityMatcher("/api/**")
                .with(door, Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders::write)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/mdmc/v1/leads/webhook",
                                "/api/mdmc/v1/stripe/webhook",
                                "/api/docs",
                                "/api/docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain links(HttpSecurity http, PublicDoor door) throws Exception {
        return http.securityMatcher(PublicDoor.ADDRESSES)
                .with(door, Customizer.withDefaults())
                .build();
    }

    /** Whether a person may open a page is said on the page (its access annotation), and nowhere else. */
    @Bean
    @Order(3)
    SecurityFilterChain screens(HttpSecurity http, PersonDoor door, RequestUtil vaadin) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers("/vendor/**", "/brand/**", "/error")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView(PersonDoor.PAGE)
                                .enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .with(door, Customizer.withDefaults())
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .headers(PageHeaders::write)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }
}
