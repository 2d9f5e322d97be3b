package com.mdmcmusicads.app.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Bounces of servers that follow no standard: known by sender and subject, read by what they usually say. */
final class LooseBounce {

    private static final int LONGEST = 1000;
    private static final Pattern SENDER = Pattern.compile("(mailer-daemon|postmaster|maildelivery|mail-daemon)@.*");
    private static final Pattern SUBJECT = Pattern.compile(
            "undeliver|non[- ]?delivery|delivery (has )?(status notification|failure|failed|problem|report|incomplete)"
                    + "|returned mail|mail (delivery|system) (failed|failure|error)|failure notice|could not be delivered"
                    + "|delayed mail|delivery delayed|warning: message .* delayed|returned to sender|rejected:"
                    + "|non remis|non distribu|échec (de la )?(remise|distribution)|retour(né)? à l.expéditeur"
                    + "|notification d.état de remise|n.a pas pu être (remis|distribué|livré)");
    private static final Pattern RECIPIENT =
            Pattern.compile("(?m)^[ \\t]*<?([^\\s<>\":;,]{1,200}@[^\\s<>\":;,]{1,200}?)>?:?[ \\t]*(?:$|\\()");
    private static final Pattern REPLY_CODE = Pattern.compile("(?m)\\b([45])\\d\\d[ -]");
    private static final Pattern WAITING = Pattern.compile(
            "delay|will (be retried|retry|continue|keep trying)|still trying|retard|nouvelles tentatives");

    private LooseBounce() {}

    static boolean isOne(String from, String returnPath, String subject) {
        var sender = from.isEmpty()
                || returnPath.equals("<>")
                || SENDER.matcher(from).matches();
        return sender && SUBJECT.matcher(subject.toLowerCase(Locale.ROOT)).find();
    }

    /** @param failed the value of X-Failed-Recipients, as Exim and Gmail write it; may be empty */
    static List<Undelivered> read(String failed, String subject, String text) {
        var status = Report.status(text);
        var address = failed.isBlank() ? named(text) : failed.split(",")[0];
        return List.of(new Undelivered(
                Headers.plain(address), isPermanent(status, subject, text), status, Plain.line(text, LONGEST)));
    }

    private static String named(String text) {
        var found = RECIPIENT.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static boolean isPermanent(String status, String subject, String text) {
        if (status != null) {
            return status.startsWith("5");
        }
        var words = (subject + "\n" + text).toLowerCase(Locale.ROOT);
        var code = REPLY_CODE.matcher(words);
        return code.find()
                ? code.group(1).equals("5")
                : words.contains("permanent") && !WAITING.matcher(words).find();
    }
}
