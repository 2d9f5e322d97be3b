package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.PasswordLink.Kind;
import com.mdmcmusicads.app.mail.Letter;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.PublicAddress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the letters about passwords. */
@Component
class PasswordPost {

    static final String PAGE = "/login/password/";

    private final Mailer mailer;
    private final PasswordLinks links;
    private final PublicAddress address;
    private final Clock clock;

    PasswordPost(Mailer mailer, PasswordLinks links, PublicAddress address, Clock clock) {
        this.mailer = mailer;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    void invite(Person person, String inviter) {
        sendLink(person, Kind.INVITATION, "invitation", Map.of("inviter", inviter));
    }

    void sendReset(Person person) {
        sendLink(person, Kind.RESET, "password-reset", Map.of());
    }

    void confirm(Person person) {
        send(person, "password-changed", Map.of("name", person.name()), false);
    }

    private void sendLink(Person person, Kind kind, String template, Map<String, String> more) {
        var token = links.create(UUID.fromString(person.id()), kind, clock.instant());
        var words = new HashMap<>(more);
        words.put("name", person.name());
        words.put("link", address.of(PAGE + token));
        send(person, template, words, true);
    }

    private void send(Person person, String template, Map<String, String> words, boolean confidential) {
        var about = new Subject("account", person.id());
        mailer.send(new Letter(person.email(), person.language(), template, words, about, confidential));
    }
}
