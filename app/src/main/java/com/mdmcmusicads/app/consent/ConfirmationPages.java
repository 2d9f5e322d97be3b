package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.consent.Confirmations.Question;
import com.mdmcmusicads.app.pages.Attempts;
import com.mdmcmusicads.app.pages.LinkPages;
import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.pages.PublicPages;
import com.mdmcmusicads.app.texts.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second yes: the page shows what is agreed to, and only its button says it. */
@Controller
@Hidden
@RequestMapping(Confirmations.PAGE + "{token}")
class ConfirmationPages implements LinkPages {

    private final Confirmations confirmations;
    private final PublicPages pages;
    private final Texts texts;

    ConfirmationPages(Confirmations confirmations, PublicPages pages, Texts texts) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<String> show(
            HttpServletRequest request, @PathVariable String token, @RequestParam(required = false) String lang) {
        return known(request, token, lang, question -> {
            var language = language(question, lang, request);
            return pages.show(
                    question.isOpen() || question.isGiven() ? HttpStatus.OK : HttpStatus.GONE,
                    page(question, language));
        });
    }

    @PostMapping
    ResponseEntity<String> confirm(
            HttpServletRequest request, @PathVariable String token, @RequestParam(required = false) String lang) {
        return known(request, token, lang, question -> {
            Attempts.of(() -> confirmations.confirm(token, question, origin(request)));
            var language = language(question, lang, request).getLanguage();
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(Confirmations.PAGE + token + "?lang=" + language))
                    .build();
        });
    }

    private ResponseEntity<String> known(
            HttpServletRequest request, String token, String lang, Function<Question, ResponseEntity<String>> answer) {
        return confirmations
                .find(token)
                .map(answer)
                .orElseGet(() ->
                        pages.unknown(request.getRemoteAddr(), PublicPages.language(lang, null, request.getLocale())));
    }

    private PublicPage page(Question question, Locale language) {
        var email = Masked.of(question.request().email());
        if (question.isOpen()) {
            return words(language, "consent.confirm", email)
                    .quote(question.wording())
                    .button(texts.say(language, "consent.confirm.yes"), Map.of("lang", language.getLanguage()))
                    .note(texts.say(language, "consent.confirm.note"));
        }
        if (question.isGiven()) {
            return words(language, "consent.confirmed", email).quote(question.wording());
        }
        return words(language, question.isUsed() ? "consent.confirm.used" : "consent.confirm.expired", email);
    }

    private PublicPage words(Locale language, String key, String email) {
        return new PublicPage(language, texts.say(language, key)).say(texts.say(language, key + ".line", email));
    }

    private static Locale language(Question question, String asked, HttpServletRequest request) {
        var known = Locale.forLanguageTag(question.request().language());
        return PublicPages.language(asked, known, request.getLocale());
    }

    private static Origin origin(HttpServletRequest request) {
        return Origin.web(Channel.EMAIL_LINK, request.getRemoteAddr(), request.getHeader("User-Agent"))
                .from(Confirmations.PAGE);
    }
}
