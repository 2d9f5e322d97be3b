package com.mdmcmusicads.app.pages;

import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the frame around a page for strangers, in French or English. */
@Component
public class PublicPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String WAIT_SECONDS = "60";

    private final Texts texts;
    private final RateLimits limits;
    private final int missesPerMinute;
    private final String frame;

    PublicPages(Texts texts, RateLimits limits, @Value("${mdmc.pages.misses-per-minute:20}") int missesPerMinute)
            throws IOException {
        this.texts = texts;
        this.limits = limits;
        this.missesPerMinute = missesPerMinute;
        try (var file = new ClassPathResource("pages/frame.html").getInputStream()) {
            frame = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * The language of a page: the one asked for in its address, else the one we know the person by, else the first the
     * browser wants. Ours are French and English; who speaks neither reads English.
     */
    public static Locale language(String asked, Locale known, Locale browser) {
        var wanted = Optional.ofNullable(asked)
                .map(Locale::forLanguageTag)
                .or(() -> Optional.ofNullable(known))
                .orElse(browser);
        return wanted.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    public ResponseEntity<String> show(PublicPage page) {
        return show(HttpStatus.OK, page);
    }

    /** A page that goes on by itself: {@code seconds;url=address}. */
    public ResponseEntity<String> refreshing(PublicPage page, String next) {
        return ResponseEntity.ok().contentType(HTML).header("Refresh", next).body(framed(page));
    }

    public ResponseEntity<String> show(HttpStatus status, PublicPage page) {
        return ResponseEntity.status(status).contentType(HTML).body(framed(page));
    }

    /**
     * For a link that leads nowhere, in the same words whatever it was; who tries many of them is told to wait. Links
     * that lead somewhere are never counted: mail programs press them for many people from one address.
     */
    public ResponseEntity<String> unknown(String caller, Locale language) {
        try {
            limits.take("unknown link", caller, missesPerMinute);
        } catch (Refusal tooMany) {
            return tooMany(language);
        }
        return show(HttpStatus.NOT_FOUND, words(language, "pages.unknown"));
    }

    /** Somebody who has to wait. */
    public ResponseEntity<String> tooMany(Locale language) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", WAIT_SECONDS)
                .contentType(HTML)
                .body(framed(words(language, "pages.too-many")));
    }

    /** Something of ours failed; nothing was decided. */
    public ResponseEntity<String> failed(Locale language) {
        return show(HttpStatus.SERVICE_UNAVAILABLE, words(language, "pages.failed"));
    }

    private PublicPage words(Locale language, String key) {
        return new PublicPage(language, texts.say(language, key)).say(texts.say(language, key + ".line"));
    }

    private String framed(PublicPage page) {
        var language = page.language();
        var words = Map.of(
                "language", language.getLanguage(),
                "title", page.title(),
                "body", page.body(),
                "languages", languages(language),
                "languagesLabel", PublicPage.escape(texts.say(language, "pages.languages")),
                "who", PublicPage.escape(texts.say(language, "pages.who")));
        return PLACE.matcher(frame)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), place.group())));
    }

    private static String languages(Locale now) {
        return Texts.LANGUAGES.stream()
                .map(language -> language.equals(now)
                        ? "<span aria-current=\"true\">" + name(language) + "</span>"
                        : "<a href=\"?lang=%1$s\" hreflang=\"%1$s\" lang=\"%1$s\">%2$s</a>"
                                .formatted(language.getLanguage(), name(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
