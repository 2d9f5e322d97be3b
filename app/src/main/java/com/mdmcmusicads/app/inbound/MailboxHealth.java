package com.mdmcmusicads.app.inbound;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Says how reading the mailbox goes; a mail server that is away does not make the application ill. */
@Component("mailbox")
class MailboxHealth extends AbstractHealthIndicator {

    private final InboundSettings settings;
    private final Mailboxes mailboxes;

    MailboxHealth(InboundSettings settings, Mailboxes mailboxes) {
        this.settings = settings;
        this.mailboxes = mailboxes;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("set", settings.isSet());
        mailboxes.all().stream()
                .filter(state -> state.mailbox().equals(settings.name()))
                .forEach(state -> describe(health, state));
    }

    private static void describe(Health.Builder health, Mailboxes.State state) {
        health.withDetail("readAt", String.valueOf(state.readAt())).withDetail("listening", state.listening());
        if (state.error() != null) {
            health.withDetail("error", state.error()).withDetail("errorAt", state.errorAt());
        }
    }
}
