package com.mdmcmusicads.app.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where links in mails lead. Only the configuration says it: a request's Host header can be forged. */
@Component
public class PublicAddress {

    private final String domain;
    private final Environment environment;

    PublicAddress(@Value("${mdmc.domain:}") String domain, Environment environment) {
        this.domain = domain.strip();
        this.environment = environment;
    }

    /** The full address of a path that begins with a slash. */
    public String of(String path) {
        if (!domain.isEmpty()) {
            return (domain.contains("://") ? domain : "https://" + domain) + path;
        }
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port + path;
    }
}
