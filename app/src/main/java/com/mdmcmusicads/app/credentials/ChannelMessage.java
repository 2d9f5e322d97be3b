package com.mdmcmusicads.app.credentials;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mdmcmusicads.app.outgoing.OutgoingCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A line for a channel in the way each of them reads it; it calls nobody out by name and starts no formatting. */
public final class ChannelMessage {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 1_900;

    private ChannelMessage() {}

    public static OutgoingCall call(CredentialKind kind, URI address, String text, Duration within) {
        var body = body(kind, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        return new OutgoingCall(
                "POST",
                address,
                Map.of("Content-Type", "application/json; charset=utf-8"),
                body.toString().getBytes(StandardCharsets.UTF_8),
                within);
    }

    private static ObjectNode body(CredentialKind kind, String text) {
        return switch (kind) {
            case SLACK -> JSON.createObjectNode().put("text", escaped(text)).put("mrkdwn", false);
            case DISCORD -> discord(text);
            case TEAMS -> teams(text);
            default -> throw new IllegalArgumentException("no channel: " + kind);
        };
    }

    /** Slack reads {@code <!channel>} as a call to all. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static ObjectNode discord(String text) {
        var body = JSON.createObjectNode().put("content", text);
        body.putObject("allowed_mentions").putArray("parse");
        return body;
    }

    /** An adaptive card, as the workflows of Teams take it. */
    private static ObjectNode teams(String text) {
        var body = JSON.createObjectNode().put("type", "message");
        var attachment = body.putArray("attachments").addObject();
        attachment.put("contentType", "application/vnd.microsoft.card.adaptive");
        var card = attachment.putObject("content");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard").put("version", "1.4");
        card.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", escapedMarkdown(text))
                .put("wrap", true);
        return body;
    }

    private static String escapedMarkdown(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
