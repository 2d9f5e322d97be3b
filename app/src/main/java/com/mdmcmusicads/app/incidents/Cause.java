package com.mdmcmusicads.app.incidents;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of trouble stopped a step, as far as the failure itself tells. */
enum Cause {
    REMOTE("UnknownHostException|ConnectException|SocketTimeoutException|HttpTimeoutException|ResourceAccessException"
            + "|MailConnectException|NoRouteToHostException"),
    BUSY("OptimisticLockingException|ObjectOptimisticLockingFailureException|ProcessBusy"),
    MODEL("MethodNotFoundException|No outgoing sequence flow|Not a step of the catalogue|no processes deployed"
            + "|DmnTransformException|DmnHitPolicyException|FeelException"),
    VALUE(
            "No enum constant|PropertyNotFoundException|Unknown property used|Cannot resolve identifier|NumberFormatException"
                    + "|DateTimeParseException|IllegalArgumentException|Cannot convert|coerce"),
    DATABASE("PSQLException|JDBCException|DataAccessException|CannotCreateTransactionException"
            + "|DataIntegrityViolationException"),
    UNEXPECTED("");

    private final Pattern signs;

    Cause(String signs) {
        this.signs = Pattern.compile(signs);
    }

    /** The first kind whose signs the message or the stack trace bears. */
    static Cause of(String message, String stack) {
        var told = message + "\n" + exceptions(stack);
        for (var cause : values()) {
            if (cause.signs.matcher(told).find()) {
                return cause;
            }
        }
        return UNEXPECTED;
    }

    /** What was thrown, without the way through the code: names of methods are no signs. */
    private static String exceptions(String stack) {
        return stack.lines().filter(line -> !line.startsWith("\tat ")).collect(Collectors.joining("\n"));
    }

    /** How urgent its task is, 0 to 100: what blocks everything first. */
    int priority() {
        return this == DATABASE || this == MODEL ? 80 : 65;
    }

    String messageKey() {
        return "incidents.cause." + name().toLowerCase(Locale.ROOT);
    }
}
