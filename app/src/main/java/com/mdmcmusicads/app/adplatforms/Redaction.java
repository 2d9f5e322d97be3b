package com.mdmcmusicads.app.adplatforms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;

/** Takes out of a platform's words what must not be read: platforms repeat tokens in their messages. */
final class Redaction {

    private static final String GONE = "[…]";
    private static final int SHORTEST_SECRET = 6;

    /** Named values in addresses and JSON, bearer headers, and what tokens of Meta, Google and TikTok look like. */
    private static final Pattern TELLTALE = Pattern.compile(
            "(?i)((?:access_token|refresh_token|client_secret|app_?secret|appsecret_proof|fb_exchange_token|input_token|assertion|secret)"
                    + "[\"']?\\s*[=:]\\s*[\"']?)[^\\s&\"',}]+|(bearer\\s+)\\S+|()(?:EAA[A-Za-z0-9]{12,}|ya29\\.[\\w.-]+|1//[\\w-]{10,})");

    private Redaction() {}

    static String of(String text, int longest) {
        if (text == null) {
            return "";
        }
        var clean = TELLTALE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(before(found) + GONE))
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }

    static String without(String text, Collection<String> secrets) {
        var clean = text == null ? "" : text;
        for (var secret : secrets) {
            if (secret.length() >= SHORTEST_SECRET) {
                clean = clean.replace(secret, GONE).replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), GONE);
            }
        }
        return clean;
    }

    private static String before(java.util.regex.MatchResult found) {
        var named = found.group(1);
        var bearer = found.group(2);
        return named != null ? named : bearer != null ? bearer : "";
    }
}
