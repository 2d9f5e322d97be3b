package com.mdmcmusicads.app.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What servers report in fields: who was not reached (RFC 3464), which mail was called spam (RFC 5965). */
final class Report {

    private static final int MOST = 100;
    private static final int LONGEST = 1000;
    private static final Set<String> BAD_NEWS = Set.of("failed", "delayed");
    private static final Pattern STATUS = Pattern.compile("\\b([245])\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?im)^[> \\t]*+(?:X-)?(?:Original-)?(?:X-MS-Exchange-Parent-)?Message-ID:\\s*(<[^<>\\s]{1,500}>)");

    private final List<Undelivered> undelivered = new ArrayList<>();
    private final Set<String> originals = new LinkedHashSet<>();
    private boolean complaint;
    private boolean any;

    /** Fields of one report part: groups of lines parted by empty ones. */
    void fields(String type, String text) {
        any = true;
        complaint |= type.toLowerCase(Locale.ROOT).startsWith("message/feedback-report");
        var lines = text.replace("\r\n", "\n").replaceAll("\n[ \t]+", " ");
        for (var group : lines.split("\n[ \t]*+\n", MOST)) {
            recipient(group(group));
        }
        original(text);
    }

    private void recipient(Map<String, String> fields) {
        var action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
        if (BAD_NEWS.contains(action)) {
            var status = status(fields.getOrDefault("status", ""));
            var diagnostic = fields.getOrDefault("diagnostic-code", fields.getOrDefault("status", ""));
            undelivered.add(new Undelivered(
                    address(fields.getOrDefault("original-recipient", fields.getOrDefault("final-recipient", ""))),
                    action.equals("failed") && (status == null || status.startsWith("5")),
                    status,
                    Plain.line(diagnostic, LONGEST)));
        }
    }

    /** The header lines of the mail the report is about, or a text that quotes them. */
    void original(String headers) {
        ORIGINAL.matcher(headers)
                .results()
                .limit(MOST)
                .forEach(found -> originals.addAll(Headers.idsIn(found.group(1))));
    }

    boolean isThere() {
        return any;
    }

    boolean isComplaint() {
        return complaint;
    }

    List<Undelivered> undelivered() {
        return List.copyOf(undelivered);
    }

    List<String> originals() {
        return List.copyOf(originals);
    }

    static String status(String text) {
        var found = STATUS.matcher(text);
        return found.find() ? found.group() : null;
    }

    private static Map<String, String> group(String lines) {
        var fields = new TreeMap<String, String>();
        for (var line : lines.split("\n", MOST)) {
            var parts = line.split(":", 2);
            if (parts.length == 2) {
                fields.putIfAbsent(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip());
            }
        }
        return fields;
    }

    /** Without its type: {@code rfc822; nora@example.com}. */
    private static String address(String field) {
        var address = field.substring(field.indexOf(';') + 1).strip().replaceAll("^<|>$", "");
        return Headers.plain(address);
    }
}
