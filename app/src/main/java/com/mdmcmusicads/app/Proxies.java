package com.mdmcmusicads.app;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the door for proxies before everything else the server does. */
@Component
class Proxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String networks;

    Proxies(@Value("${mdmc.trusted-proxies:}") String networks) {
        this.networks = networks;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ProxyDoor(networks));
    }
}
