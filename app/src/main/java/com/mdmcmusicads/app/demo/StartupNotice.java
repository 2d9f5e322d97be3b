package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts the application where it is, and in the demo who may come in. */
@Component
class StartupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartupNotice.class);
    private static final String INDENT = "\n    ";

    private final Environment environment;
    private final DemoSettings demo;
    private final Texts texts;

    StartupNotice(Environment environment, DemoSettings demo, Texts texts) {
        this.environment = environment;
        this.demo = demo;
        this.texts = texts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        LOG.info("\n{}\n", words());
    }

    String words() {
        var ready = INDENT + say("demo.ready", address());
        return environment.getProperty("mdmc.demo.enabled", Boolean.class, false) ? ready + accounts() : ready;
    }

    private String address() {
        var domain = environment.getProperty("mdmc.domain", "");
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return domain.isBlank() ? "http://localhost:" + port : "https://" + domain;
    }

    /** A password of one's own is not repeated in the log. */
    private String accounts() {
        var password = demo.password().equals("demo") ? demo.password() : "mdmc.demo.password";
        return "\n" + INDENT + say("demo.accounts", password)
                + Arrays.stream(Role.values()).map(this::line).collect(Collectors.joining());
    }

    private String line(Role role) {
        return INDENT + "  %-24s %s".formatted(DemoPeople.email(role), say("identity.role." + role));
    }

    private String say(String key, Object... arguments) {
        return texts.say(Locale.FRENCH, key, arguments);
    }
}
