package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.consent.WithdrawalLinks.Holder;
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
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way out: a GET shows, only a POST decides, and a mail program's one click (RFC 8058) is such a POST. */
@Controller
@Hidden
@RequestMapping(WithdrawalLinks.PAGE + "{token}")
class WithdrawalPages implements LinkPages {

    private static final String ONE_CLICK = "One-Click";
    private static final String LEAVE = "leave";
    private static final String COME_BACK = "come-back";

    private final WithdrawalLinks links;
    private final Withdrawals withdrawals;
    private final PublicPages pages;
    private final Texts texts;

    WithdrawalPages(WithdrawalLinks links, Withdrawals withdrawals, PublicPages pages, Texts texts) {
        this.links = links;
        this.withdrawals = withdrawals;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<String> show(
            HttpServletRequest request, @PathVariable String token, @RequestParam(required = false) String lang) {
        return known(request, token, lang, (holder, language) -> pages.show(page(holder, language)));
    }

    @PostMapping
    ResponseEntity<String> decide(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(name = "List-Unsubscribe", required = false) String oneClick,
            @RequestParam(required = false) String choice,
            @RequestParam(required = false) String lang) {
        return known(request, token, lang, (holder, language) -> {
            if (ONE_CLICK.equals(oneClick)) {
                Attempts.of(() -> withdrawals.leave(holder, origin(request, "List-Unsubscribe=One-Click"), language));
                return pages.show(page(holder, language));
            }
            if (LEAVE.equals(choice)) {
                Attempts.of(() -> withdrawals.leave(holder, origin(request, WithdrawalLinks.PAGE), language));
            } else if (COME_BACK.equals(choice)) {
                Attempts.of(() -> withdrawals.comeBack(holder, origin(request, WithdrawalLinks.PAGE), language));
            }
            return again(token, language);
        });
    }

    private ResponseEntity<String> known(
            HttpServletRequest request,
            String token,
            String asked,
            BiFunction<Holder, Locale, ResponseEntity<String>> answer) {
        var browser = request.getLocale();
        return links.find(token)
                .map(holder -> answer.apply(holder, PublicPages.language(asked, withdrawals.language(holder), browser)))
                .orElseGet(() -> pages.unknown(request.getRemoteAddr(), PublicPages.language(asked, null, browser)));
    }

    /** After a decision the page is fetched anew, so that reloading it decides nothing. */
    private static ResponseEntity<String> again(String token, Locale language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(WithdrawalLinks.PAGE + token + "?lang=" + language.getLanguage()))
                .build();
    }

    private PublicPage page(Holder holder, Locale language) {
        if (!withdrawals.hasLeft(holder)) {
            return words(language, "consent.withdraw", holder)
                    .button(texts.say(language, "consent.withdraw.leave"), choice(LEAVE, language))
                    .note(texts.say(language, "consent.withdraw.note"));
        }
        var page = words(language, "consent.withdrawn", holder);
        if (withdrawals.mayComeBack(holder)) {
            page.note(texts.say(language, "consent.withdrawn.mistake"))
                    .quote(withdrawals.wording(language))
                    .quietButton(texts.say(language, "consent.withdrawn.come-back"), choice(COME_BACK, language));
        }
        return page;
    }

    private PublicPage words(Locale language, String key, Holder holder) {
        return new PublicPage(language, texts.say(language, key))
                .say(texts.say(language, key + ".line", Masked.of(holder.email())));
    }

    private static Map<String, String> choice(String choice, Locale language) {
        return Map.of("choice", choice, "lang", language.getLanguage());
    }

    private static Origin origin(HttpServletRequest request, String source) {
        return Origin.web(Channel.EMAIL_LINK, request.getRemoteAddr(), request.getHeader("User-Agent"))
                .from(source);
    }
}
