package com.mdmcmusicads.app.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** The id that follows one request through processes, jobs and mails into every log line and trail entry. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String KEY = "correlationId";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private Correlation() {}

    /** The id of what is running now; begins one when there is none. */
    public static String current() {
        var id = MDC.get(KEY);
        if (id == null) {
            id = UUID.randomUUID().toString();
            MDC.put(KEY, id);
        }
        return id;
    }

    /** Runs under the given id (or a new one when it is missing or malformed) until the handle is closed. */
    public static Handle of(String id) {
        var before = MDC.get(KEY);
        MDC.put(KEY, isAcceptable(id) ? id : UUID.randomUUID().toString());
        return () -> {
            if (before == null) {
                MDC.remove(KEY);
            } else {
                MDC.put(KEY, before);
            }
        };
    }

    private static boolean isAcceptable(String id) {
        return id != null && ACCEPTABLE.matcher(id).matches();
    }

    /** Ends a correlation; closing never fails. */
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
