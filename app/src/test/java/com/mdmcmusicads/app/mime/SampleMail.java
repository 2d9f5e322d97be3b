package com.mdmcmusicads.app.mime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** Mails as servers and programs really write them ({@code mails/*.eml}), about a mail of ours. */
public record SampleMail(String source) {

    /** @param id the Message-ID of the mail of ours it answers or reports on, without brackets */
    public static SampleMail of(String name, String id, String to) {
        try (var file = new ClassPathResource("mails/" + name + ".eml").getInputStream()) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new SampleMail(text.replace("{id}", id)
                    .replace("{to}", to)
                    .replace("{own}", UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SampleMail from(String address) {
        return new SampleMail(source.replaceFirst("(?m)^From: .*$", "From: <" + address + ">"));
    }

    public byte[] bytes() {
        return source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
