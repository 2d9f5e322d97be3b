package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.pages.Attempts;
import com.mdmcmusicads.app.pages.LinkPages;
import com.mdmcmusicads.app.pages.PublicPages;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteLinks;
import com.mdmcmusicads.app.quotes.QuoteRefusal;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of one version of a quote. A GET shows it and notes only that somebody looked; a HEAD notes nothing; a POST
 * decides, once.
 */
@Controller
@Hidden
@RequestMapping(QuoteLinks.PAGE + "{token}")
class AcceptancePages implements LinkPages {

    private static final int ANSWERS_PER_MINUTE = 60;

    private final QuoteLinks links;
    private final QuoteDesk quotes;
    private final Signing signing;
    private final Acceptances acceptances;
    private final AcceptancePage page;
    private final PublicPages pages;
    private final RateLimits limits;

    AcceptancePages(
            QuoteLinks links,
            QuoteDesk quotes,
            Signing signing,
            Acceptances acceptances,
            AcceptancePage page,
            PublicPages pages,
            RateLimits limits) {
        this.links = links;
        this.quotes = quotes;
        this.signing = signing;
        this.acceptances = acceptances;
        this.page = page;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<String> show(
            HttpServletRequest request, @PathVariable String token, @RequestParam MultiValueMap<String, String> asked) {
        return known(request, token, (sheet, language) -> {
            if (isLook(request)) {
                var caller = Caller.of(request);
                Attempts.of(() -> signing.look(sheet, caller));
            }
            return page.of(sheet, token, Answer.of(asked, sheet), Map.of(), language);
        });
    }

    @GetMapping("/pdf")
    ResponseEntity<?> paper(HttpServletRequest request, @PathVariable String token) {
        var target = links.read(token);
        var paper = target.flatMap(link -> quotes.paper(link.quoteId(), link.version()));
        return paper.<ResponseEntity<?>>map(found -> file(found.name(), found.bytes()))
                .orElseGet(() -> unknown(request));
    }

    @GetMapping("/signed")
    ResponseEntity<?> signed(HttpServletRequest request, @PathVariable String token) {
        var quote = links.read(token).map(QuoteLinks.Target::quoteId);
        var copy = quote.flatMap(acceptances::signedCopy);
        return copy.<ResponseEntity<?>>map(
                        bytes -> file(quotes.quote(quote.orElseThrow()).number() + "-signed.pdf", bytes))
                .orElseGet(() -> unknown(request));
    }

    @PostMapping
    ResponseEntity<String> decide(
            HttpServletRequest request, @PathVariable String token, @RequestParam MultiValueMap<String, String> form) {
        return known(request, token, (sheet, language) -> {
            try {
                limits.take("quote answer", request.getRemoteAddr(), ANSWERS_PER_MINUTE);
            } catch (Refusal tooMany) {
                return pages.tooMany(language);
            }
            return decide(sheet, token, form, Caller.of(request), language);
        });
    }

    private ResponseEntity<String> decide(
            QuoteSheet sheet, String token, MultiValueMap<String, String> form, Caller caller, Locale language) {
        var answer = Answer.of(form, sheet);
        try {
            if ("accept".equals(form.getFirst("choice"))) {
                Attempts.of(() -> signing.accept(sheet, answer, caller, language));
            } else if ("decline".equals(form.getFirst("choice"))) {
                Attempts.of(() -> signing.decline(sheet, answer.reason()));
            }
            return again(token, language);
        } catch (InvalidInput wrong) {
            return page.of(sheet, token, answer, words(wrong), language);
        } catch (QuoteRefusal refused) {
            return page.late(quotes.version(sheet.id(), sheet.version()).orElseThrow(), token, language);
        }
    }

    private static Map<String, String> words(InvalidInput wrong) {
        return wrong.errors().stream()
                .collect(Collectors.toMap(FieldError::field, FieldError::message, (first, second) -> first));
    }

    private ResponseEntity<String> known(
            HttpServletRequest request, String token, BiFunction<QuoteSheet, Locale, ResponseEntity<String>> answer) {
        var asked = request.getParameter("lang");
        return links.read(token)
                .flatMap(target -> quotes.version(target.quoteId(), target.version()))
                .map(sheet -> answer.apply(sheet, PublicPages.language(asked, sheet.language(), request.getLocale())))
                .orElseGet(() -> unknown(request));
    }

    private ResponseEntity<String> unknown(HttpServletRequest request) {
        var language = PublicPages.language(request.getParameter("lang"), null, request.getLocale());
        return pages.unknown(request.getRemoteAddr(), language);
    }

    /** Programs that only test a link or load it beforehand say so; others cannot be told from people. */
    private static boolean isLook(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Sec-Purpose") == null
                && request.getHeader("Purpose") == null;
    }

    /** After a decision the page is fetched anew, so that reloading it decides nothing. */
    private static ResponseEntity<String> again(String token, Locale language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(QuoteLinks.PAGE + token + "?lang=" + language.getLanguage()))
                .build();
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        var inline = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", inline.toString())
                .header("Cache-Control", "private, no-store")
                .body(bytes);
    }
}
