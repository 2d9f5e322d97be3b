package com.mdmcmusicads.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.api.Problem;
import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a request is told that reached neither a call nor a screen: a problem for calls, a plain page for people. */
@Component
class LastWords {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s – MDMC</title><style>
            :root { color-scheme: light dark }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem }
            h1 { font-size: 1.5rem }
            </style></head><body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p><p><small>%s</small></p></main>
            </body></html>
            """;

    private final Problem problem;
    private final Texts texts;
    private final ObjectMapper json;

    LastWords(Problem problem, Texts texts, ObjectMapper json) {
        this.problem = problem;
        this.texts = texts;
        this.json = json;
    }

    /** The answer to a request for {@code path}; null when not even that could be read, which no browser sends. */
    Reply to(String path, int status) {
        return path == null || path.startsWith("/api/") ? call(status) : page(status);
    }

    private Reply call(int status) {
        var kind = texts.has("api.problem.http-" + status) ? status : status < 500 ? 400 : 500;
        try {
            var detail = problem.detail(HttpStatus.valueOf(status), "http-" + kind, List.of());
            return new Reply(MediaType.APPLICATION_PROBLEM_JSON, json.writeValueAsString(detail));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reply page(int status) {
        var key = "shell.error." + (status == 404 ? 404 : status < 500 ? 400 : 500);
        var title = word(key + ".title");
        return new Reply(
                new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8),
                PAGE.formatted(
                        language().getLanguage(),
                        title,
                        title,
                        word(key + ".next"),
                        word("shell.error.home"),
                        word("shell.error.number", Correlation.current())));
    }

    private String word(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(texts.say(language(), key, arguments), "UTF-8");
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    /** What is sent, in UTF-8. */
    record Reply(MediaType type, String text) {}
}
