package com.mdmcmusicads.app.incidents;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of trouble stopped a step, as far as the failure itself tells. */
enum Cause {
    REMOTE("UnknownHostException|ConnectException|SocketTimeoutException|HttpTimeoutException|ResourceAccessException"
            + "|MailConnectException|NoRouteToHostException"),
    DATABASE("PSQLException|JDBCException|DataAccessException|CannotCreateTransactionException"
            + "|DataIntegrityViolationException"),
    BUSY("OptimisticLockingException|ObjectOptimisticLockingFailureException|ProcessBusy"),
    MODEL("MethodNotFoundException|No outgoing sequence flow|Not a step of the catalogue|no processes deployed"
            + "|DmnTransformException|DmnHitPolicyException|FeelException"),
    VALUE("PropertyNotFoundException|Unknown property used|Cannot resolve identifier|NumberFormatException"
            + "|DateTimeParseException|IllegalArgumentException|Cannot convert|coerce"),
    UNEXPECTED("");

    private final Pattern signs;

    Cause(String signs) {
        this.signs = Pattern.compile(signs);
    }

    /** The first kind whose signs the message or the stack trace bears. */
    static Cause of(String message, String stack) {
        var told = message + "\n" + stack;
        for (var cause : values()) {
            if (cause.signs.matcher(told).find()) {
                return cause;
            }
        }
        return UNEXPECTED;
    }

    String messageKey() {
        return "incidents.cause." + name().toLowerCase(Locale.ROOT);
    }
}
