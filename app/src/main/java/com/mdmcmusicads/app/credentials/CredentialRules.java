package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import java.net.IDN;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a credential must be like before it is kept. */
final class CredentialRules {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._’'()&/-]{0,79}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\\d{1,5})?");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9._~:/?&=,+@!$'()*;-]|%[0-9A-Fa-f]{2}){1,500}");
    private static final Pattern LINE = Pattern.compile("[\\x20-\\x7e\\xa0-\\xff]{1,4000}");

    private final List<FieldError> errors = new ArrayList<>();

    private CredentialRules() {}

    /**
     * The host that will see it.
     *
     * @throws InvalidInput with a code for each field that is wrong
     */
    static String check(CredentialEdit edit, boolean hasSecret) {
        var rules = new CredentialRules();
        var host = rules.all(edit, hasSecret);
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
        return host;
    }

    /** @throws InvalidInput when no credential can be called so */
    static void checkName(String name) {
        var rules = new CredentialRules();
        rules.need("name", name, NAME, true);
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
    }

    private String all(CredentialEdit edit, boolean hasSecret) {
        need("name", edit.name(), NAME, true);
        need("secret", edit.secret(), LINE, edit.kind().hasSecret() && !hasSecret);
        need("header", edit.header(), HEADER, edit.kind() == CredentialKind.HEADER);
        need("userName", edit.userName(), LINE, edit.kind() == CredentialKind.BASIC || isOAuth(edit));
        need("testPath", edit.testPath(), PATH, false);
        if (isOAuth(edit)) {
            address("tokenUrl", edit.tokenUrl());
        }
        return edit.kind().isChannel() ? channelHost(edit) : host(edit.host());
    }

    private static boolean isOAuth(CredentialEdit edit) {
        return edit.kind() == CredentialKind.OAUTH2;
    }

    private void need(String field, String value, Pattern form, boolean isRequired) {
        if (value == null) {
            if (isRequired) {
                wrong(field, "missing");
            }
        } else if (!form.matcher(value).matches()) {
            wrong(field, "malformed");
        }
    }

    /** Without scheme and path: people paste whole addresses. */
    static String bare(String given) {
        return given == null
                ? null
                : given.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }

    private String host(String given) {
        if (given == null) {
            wrong("host", "missing");
            return null;
        }
        var bare = bare(given);
        try {
            var host = bare.contains(":") ? bare : IDN.toASCII(bare);
            if (HOST.matcher(host).matches()) {
                return host;
            }
        } catch (IllegalArgumentException unreadable) {
            // Said below.
        }
        wrong("host", "malformed");
        return null;
    }

    /** Null where the secret that is there stays. */
    private String channelHost(CredentialEdit edit) {
        if (edit.secret() == null) {
            return edit.host();
        }
        var address = address("secret", edit.secret());
        return address == null ? null : address.getAuthority();
    }

    private URI address(String field, String given) {
        try {
            var address = URI.create(given == null ? "" : given);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        wrong(field, given == null ? "missing" : "malformed");
        return null;
    }

    private void wrong(String field, String code) {
        if (errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, code, ""));
        }
    }
}
