package com.mdmcmusicads.app.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The domain our Message-IDs end with: that of the sender, or else that of the platform. */
@Component
class MailDomain {

    private final String name;

    MailDomain(MailSettings settings, @Value("${mdmc.domain:}") String domain) {
        var sender = settings.from().replaceAll(".*@([A-Za-z0-9.-]+)>?\\s*$", "$1");
        name = sender.contains(".") ? sender : host(domain.strip());
    }

    String name() {
        return name;
    }

    private static String host(String domain) {
        var host = domain.contains("://") ? URI.create(domain).getHost() : domain.replaceAll("[:/].*", "");
        return host == null || host.isEmpty() ? "mdmc.invalid" : host;
    }
}
