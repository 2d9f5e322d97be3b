package com.mdmcmusicads.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The address at which tests may put up an identity provider; nobody answers there until one does. */
@TestConfiguration(proxyBeanMethods = false)
public class AgencyProvider {

    public static final int PORT = freePort();
    public static final String ISSUER = "http://127.0.0.1:" + PORT;
    public static final String CLIENT = "mdmc";

    @Bean
    static DynamicPropertyRegistrar provider() {
        return properties -> {
            properties.add("mdmc.openid.issuer", () -> ISSUER);
            properties.add("mdmc.openid.client-id", () -> CLIENT);
            properties.add("mdmc.openid.client-secret", () -> "a secret between the two");
        };
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
