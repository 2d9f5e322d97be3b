package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.pages.PublicPages;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteLinks;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the page of a quote says, by how far the quote has come. */
@Component
class AcceptancePage {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final QuoteDesk quotes;
    private final Billing billing;
    private final Signing signing;
    private final Acceptances acceptances;
    private final PublicPages pages;
    private final Texts texts;
    private final Clock clock;

    AcceptancePage(
            QuoteDesk quotes,
            Billing billing,
            Signing signing,
            Acceptances acceptances,
            PublicPages pages,
            Texts texts,
            Clock clock) {
        this.quotes = quotes;
        this.billing = billing;
        this.signing = signing;
        this.acceptances = acceptances;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param errors what is wrong with what was filled in, by field */
    ResponseEntity<String> of(
            QuoteSheet sheet, String token, Answer answer, Map<String, String> errors, Locale language) {
        var ending = ending(sheet);
        if (ending != null) {
            return ended(sheet, ending, token, language, status(ending));
        }
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.show(status, open(sheet, token, answer, errors, language));
    }

    /** Somebody answered what could not be answered any more; nothing was changed. */
    ResponseEntity<String> late(QuoteSheet sheet, String token, Locale language) {
        var ending = ending(sheet);
        return ended(sheet, ending == null ? "soon" : ending, token, language, HttpStatus.CONFLICT);
    }

    /** Why nothing can be decided here, or null while it can. */
    private String ending(QuoteSheet sheet) {
        if (quotes.quote(sheet.id()).version() != sheet.version()) {
            return "replaced";
        }
        return switch (sheet.state()) {
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case CANCELLED -> "cancelled";
            case EXPIRED -> "expired";
            case SENT, VIEWED -> today().isAfter(sheet.validUntil()) ? "expired" : null;
            case DRAFT, TO_APPROVE, APPROVED -> "soon";
        };
    }

    private static HttpStatus status(String ending) {
        return switch (ending) {
            case "replaced", "cancelled", "expired" -> HttpStatus.GONE;
            default -> HttpStatus.OK;
        };
    }

    private ResponseEntity<String> ended(
            QuoteSheet sheet, String ending, String token, Locale language, HttpStatus status) {
        var key = "acceptance.end." + ending;
        var page = new PublicPage(language, texts.say(language, key, sheet.number()));
        page.say(texts.say(language, key + ".line", sheet.number(), day(sheet.validUntil(), language)));
        if (sheet.state() == QuoteState.ACCEPTED && ending.equals("accepted")) {
            acceptances
                    .find(sheet.id())
                    .ifPresent(proof -> page.note(texts.say(
                            language, "acceptance.proof", proof.name(), MOMENT.format(proof.at()), proof.legalName())));
            page.link(texts.say(language, "acceptance.signed"), QuoteLinks.PAGE + token + "/signed");
        }
        return pages.show(status, page.link(texts.say(language, "acceptance.paper"), QuoteLinks.PAGE + token + "/pdf"));
    }

    private PublicPage open(
            QuoteSheet sheet, String token, Answer answer, Map<String, String> errors, Locale language) {
        var chosen = sheet.choosing(answer.options());
        var face = new QuoteFace(texts, language, chosen);
        var forms = new AnswerForms(texts, language, answer, errors);
        var page = new PublicPage(language, texts.say(language, "acceptance.title", sheet.number()));
        page.say(texts.say(language, "acceptance.line", sheet.addressee().name(), day(sheet.validUntil(), language)));
        if (!errors.isEmpty()) {
            page.warn(texts.say(language, "acceptance.wrong"));
        }
        face.show(page);
        face.options(page, answer.options());
        face.media(page);
        page.link(texts.say(language, "acceptance.paper"), QuoteLinks.PAGE + token + "/pdf");
        page.form(forms.yes(sheet, billing.asked(sheet), signing.wording(sheet, language)));
        return page.folded(texts.say(language, "acceptance.decline.open"), forms.no());
    }

    private LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }

    private static String day(LocalDate day, Locale language) {
        return day == null ? "" : DayText.full(day, language);
    }
}
