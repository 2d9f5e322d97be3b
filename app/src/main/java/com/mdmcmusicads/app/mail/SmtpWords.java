package com.mdmcmusicads.app.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a server said, dug out of the exceptions that carry it. */
final class SmtpWords {

    private static final int LONGEST = 500;

    /** Enhanced status 5.1.x and 5.2.1: no such box; without one, the codes that mean the same. */
    private static final Pattern ENHANCED = Pattern.compile("(?s).*\\b5\\.(\\d)\\.(\\d+)\\b.*");

    private static final Pattern NO_SUCH_BOX = Pattern.compile("(?s)\\s*(550|551|553)\\b.*");

    private SmtpWords() {}

    /** The code of the answer, or 0 when there was none. */
    static int code(Exception failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPSendFailedException refused && next(cause) == null) {
                return Math.max(0, refused.getReturnCode());
            }
        }
        return 0;
    }

    static String of(Exception failure) {
        var last = failure;
        for (var cause = failure; cause != null; cause = next(cause)) {
            last = cause;
        }
        var words = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Whether a refusal says that there is no such box, and not that it does not like us or our mail. */
    static boolean blamesTheAddress(String words) {
        var enhanced = ENHANCED.matcher(words);
        return enhanced.matches()
                ? enhanced.group(1).equals("1")
                        || enhanced.group(1).equals("2") && enhanced.group(2).equals("1")
                : NO_SUCH_BOX.matcher(words).matches();
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
