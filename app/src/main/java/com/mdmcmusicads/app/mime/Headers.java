package com.mdmcmusicads.app.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header lines of a mail, read as kindly as mail programs write them. */
record Headers(Part part) {

    private static final int LONGEST = 500;
    private static final int MOST_IDS = 50;
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]{1,200}@[^\\s<>\",;:()]{1,200}");

    /** The first line of this name, unfolded and decoded; empty when there is none. */
    String text(String name) throws MessagingException {
        return Plain.line(decoded(raw(name)), LONGEST);
    }

    boolean has(String name) throws MessagingException {
        return !raw(name).isBlank();
    }

    /** Ids in angle brackets, in their order. */
    List<String> ids(String name) throws MessagingException {
        return idsIn(String.join(" ", all(name)));
    }

    Optional<String> id(String name) throws MessagingException {
        return ids(name).stream().findFirst();
    }

    /** What it answers: In-Reply-To first, then References from the newest back. */
    List<String> answers() throws MessagingException {
        var found = new LinkedHashSet<>(ids("In-Reply-To"));
        var references = new ArrayList<>(ids("References"));
        Collections.reverse(references);
        found.addAll(references);
        return found.stream().limit(MOST_IDS).toList();
    }

    /** Who wrote it, as the mail says; empty address when it says nothing usable. */
    InternetAddress sender() throws MessagingException {
        for (var name : List.of("From", "Sender", "Reply-To", "Return-Path")) {
            var found = addresses(name);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return new InternetAddress();
    }

    /** Everyone it was sent or handed to. */
    List<String> recipients() throws MessagingException {
        var found = new LinkedHashSet<String>();
        for (var name : List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Forwarded-To")) {
            addresses(name).forEach(address -> found.add(plain(address.getAddress())));
        }
        return found.stream().limit(MOST_IDS).toList();
    }

    Optional<Instant> date() throws MessagingException {
        try {
            return Optional.ofNullable(new MailDateFormat().parse(raw("Date"))).map(Date::toInstant);
        } catch (ParseException none) {
            return Optional.empty();
        }
    }

    /** The name its sender gave a file; empty when there is none. */
    String fileName() throws MessagingException {
        try {
            return part.getFileName() == null ? "" : decoded(utf8(part.getFileName()));
        } catch (jakarta.mail.internet.ParseException unusual) {
            return "";
        }
    }

    private List<InternetAddress> addresses(String name) throws MessagingException {
        var line = String.join(", ", all(name));
        try {
            var parsed = Arrays.stream(InternetAddress.parseHeader(line, false))
                    .filter(address -> address.getAddress() != null
                            && ADDRESS.matcher(address.getAddress()).matches())
                    .toList();
            return parsed.isEmpty() ? found(line) : parsed;
        } catch (AddressException unusual) {
            return found(line);
        }
    }

    private static List<InternetAddress> found(String line) {
        return ADDRESS.matcher(line)
                .results()
                .map(found -> address(found.group()))
                .toList();
    }

    private static InternetAddress address(String plain) {
        var address = new InternetAddress();
        address.setAddress(plain);
        return address;
    }

    static String plain(String address) {
        return address == null ? "" : Plain.line(address, LONGEST).toLowerCase(Locale.ROOT);
    }

    static List<String> idsIn(String text) {
        return ID.matcher(text)
                .results()
                .map(found -> found.group(1))
                .limit(MOST_IDS)
                .toList();
    }

    private List<String> all(String name) throws MessagingException {
        var lines = part.getHeader(name);
        return lines == null ? List.of() : List.of(lines);
    }

    private String raw(String name) throws MessagingException {
        return all(name).stream().findFirst().map(MimeUtility::unfold).orElse("");
    }

    /** Bytes that were taken for single characters. */
    private static String utf8(String name) {
        return name.chars().allMatch(character -> character < 0x100)
                ? Charsets.decode(name.getBytes(StandardCharsets.ISO_8859_1), null)
                : name;
    }

    private static String decoded(String raw) {
        try {
            return MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
            return raw;
        }
    }
}
