package com.mdmcmusicads.app.n8n;

import java.util.LinkedHashMap;
import java.util.Set;

/** Send Email and its relatives: a mail from the agency's own address. */
final class Mails implements NodeMapping {

    private static final Set<String> TYPES =
            Set.of("emailSend", "gmail", "microsoftOutlook", "sendGrid", "mailgun", "mailjet", "awsSes");

    @Override
    public boolean takes(WorkflowNode node) {
        return TYPES.contains(node.type());
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var html = node.text("html", "htmlBody");
        var text = html.isEmpty() ? node.text("text", "message", "body", "bodyContent") : plain(html);
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("to", drawing.text(node, node.text("toEmail", "sendTo", "toRecipients", "toAddresses", "to")));
        arguments.put("subject", drawing.text(node, node.text("subject")));
        arguments.put("text", drawing.text(node, text));
        arguments.put("marketing", "false");
        if (!node.text("ccEmail", "bccEmail", "attachments", "options.attachments")
                .isEmpty()) {
            drawing.left(node, "mail.parts");
        }
        drawing.approximated(node, html.isEmpty() ? "mail" : "mail.html");
        var step = drawing.sketch.action(node.name(), "sendMail", arguments);
        step.retries = "R3/PT5M";
        step.engine("asyncBefore", "true");
        return Piece.of(step);
    }

    /** The words of an HTML mail. */
    private static String plain(String html) {
        return html.replaceAll("(?i)<br\\s*/?>", "\n")
                .replaceAll("(?i)</(p|div|h[1-6]|li|tr)>", "\n")
                .replaceAll("(?is)<(style|script)\\b.{0,20000}?</\\1>", "")
                .replaceAll("<[^>]{0,2000}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
