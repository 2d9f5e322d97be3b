package com.mdmcmusicads.app.api;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.texts.Texts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes errors as {@code application/problem+json} (RFC 9457) with a stable type and a sentence in the caller's language. */
@Component
public class Problem {

    private static final String TYPE = "urn:mdmc:problem:";

    private final Texts texts;

    Problem(Texts texts) {
        this.texts = texts;
    }

    public ResponseEntity<ProblemDetail> of(HttpStatusCode status, String kind) {
        return of(status, kind, List.of(), null);
    }

    public ResponseEntity<ProblemDetail> of(
            HttpStatusCode status, String kind, List<FieldError> errors, Duration retryAfter) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        return new ResponseEntity<>(detail(status, kind, errors), headers, status);
    }

    public ProblemDetail detail(HttpStatusCode status, String kind, List<FieldError> errors) {
        var problem =
                ProblemDetail.forStatusAndDetail(status, texts.say(language(), "api.problem." + kind + ".detail"));
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(texts.say(language(), "api.problem." + kind));
        problem.setProperty(Correlation.KEY, Correlation.current());
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    /** The caller's language where it is ours, else French. */
    static Locale language() {
        var asked = LocaleContextHolder.getLocale();
        return "en".equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
