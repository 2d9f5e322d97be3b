package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.credentials.ChannelMessage;
import com.mdmcmusicads.app.credentials.CredentialDesk;
import com.mdmcmusicads.app.outgoing.OutgoingHttp;
import com.mdmcmusicads.processes.CaseFacts;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Writes a line into a channel for a case; what arrived once is not written again. */
@Component
class ChannelAction {

    private static final Duration WITHIN = Duration.ofSeconds(20);

    private final CredentialDesk credentials;
    private final OutgoingHttp http;
    private final CallBook calls;

    ChannelAction(CredentialDesk credentials, OutgoingHttp http, CallBook calls) {
        this.credentials = credentials;
        this.http = http;
        this.calls = calls;
    }

    void write(String name, String text, CaseFacts facts) {
        if (text == null || text.isBlank()) {
            throw new ActionFailure("A message has a text");
        }
        if (calls.ask(facts).isPresent()) {
            return;
        }
        var channel = credentials.channel(name, facts.process());
        var answer = http.send(ChannelMessage.call(channel.kind(), channel.address(), text, WITHIN));
        if (answer.status() < 200 || answer.status() >= 300) {
            throw new ActionFailure("The channel answered with status " + answer.status());
        }
        calls.answered(facts, answer);
    }
}
