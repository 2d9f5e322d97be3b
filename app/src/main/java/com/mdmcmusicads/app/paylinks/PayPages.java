package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.facturx.InvoiceFile;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.pages.LinkPages;
import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.pages.PublicPages;
import com.mdmcmusicads.app.payevents.Lookout;
import com.mdmcmusicads.app.paylinks.PayLinks.Purpose;
import com.mdmcmusicads.app.paylinks.PayLinks.Target;
import com.mdmcmusicads.app.payments.GatewayAway;
import com.mdmcmusicads.app.payments.OnlinePayments;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages behind pay links. A GET shows; a POST opens the provider's page. What the browser says on its way back from
 * there proves nothing: the provider is asked, and the page shows what our books say.
 */
@Controller
@Hidden
@RequestMapping(PayLinks.PAGE + "{token}")
class PayPages implements LinkPages {

    private static final int PAYMENTS_PER_MINUTE = 20;
    private static final int LOOKS = 12;
    private static final String SOON = "5;url=";
    private static final String AWAY = "provider-away";

    private final PayLinks links;
    private final Owed.Finder invoices;
    private final PayPage page;
    private final MethodPage methodPage;
    private final Cashier cashier;
    private final OnlinePayments payments;
    private final Lookout lookout;
    private final ClientDesk clients;
    private final InvoiceFiles files;
    private final PublicPages pages;
    private final RateLimits limits;

    PayPages(
            PayLinks links,
            Owed.Finder invoices,
            PayPage page,
            MethodPage methodPage,
            Cashier cashier,
            OnlinePayments payments,
            Lookout lookout,
            ClientDesk clients,
            InvoiceFiles files,
            PublicPages pages,
            RateLimits limits) {
        this.links = links;
        this.invoices = invoices;
        this.page = page;
        this.methodPage = methodPage;
        this.cashier = cashier;
        this.payments = payments;
        this.lookout = lookout;
        this.clients = clients;
        this.files = files;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<String> show(
            HttpServletRequest request, @PathVariable String token, @RequestParam(defaultValue = "0") String back) {
        var looks = back.matches("\\d{1,2}") ? Integer.parseInt(back) : 0;
        return known(request, token, (owed, language) -> show(owed, token, language, looks), (clientId, language) -> {
            if (looks > 0) {
                lookout.payerIsBack(clientId);
            }
            var isWaiting = looks > 0 && payments.methodOnFile(clientId).isEmpty();
            return later(methodPage.of(clientId, language, looks > 0, null), token, language, isWaiting, looks);
        });
    }

    private ResponseEntity<String> show(Owed owed, String token, Locale language, int looks) {
        var isWaiting = looks > 0 && !owed.isSettled() && !owed.isProcessing();
        if (isWaiting) {
            lookout.payerIsBack(owed.sheet().id());
        }
        return later(page.of(owed, token, language, looks > 0, null), token, language, isWaiting, looks);
    }

    /** Who waits for news sees it without touching anything, for a minute. */
    private ResponseEntity<String> later(
            PublicPage shown, String token, Locale language, boolean isWaiting, int looks) {
        if (!isWaiting || looks > LOOKS) {
            return pages.show(shown);
        }
        var next = PayLinks.PAGE + token + "?back=" + (looks + 1) + "&lang=" + language.getLanguage();
        return pages.refreshing(shown, SOON + next);
    }

    @GetMapping("/invoice.pdf")
    ResponseEntity<?> paper(HttpServletRequest request, @PathVariable String token) {
        return links.read(token)
                .filter(target -> target.purpose() == Purpose.INVOICE)
                .flatMap(target -> invoices.find(target.id()))
                .<ResponseEntity<?>>map(owed -> file(files.of(owed.sheet().id())))
                .orElseGet(() -> unknown(request));
    }

    @PostMapping
    ResponseEntity<String> pay(
            HttpServletRequest request, @PathVariable String token, @RequestParam(required = false) String save) {
        return known(
                request,
                token,
                (owed, language) -> pay(request, owed, token, save != null, language),
                (clientId, language) -> leave(request, clientId, token, language));
    }

    private ResponseEntity<String> pay(
            HttpServletRequest request, Owed owed, String token, boolean save, Locale language) {
        if (owed.isSettled() || owed.isProcessing() || !payments.available()) {
            return pages.show(page.of(owed, token, language, false, null));
        }
        try {
            limits.take("online payment", request.getRemoteAddr(), PAYMENTS_PER_MINUTE);
            return away(language, cashier.pay(owed, token, save, language));
        } catch (Refusal tooMany) {
            return pages.tooMany(language);
        } catch (GatewayAway later) {
            return pages.show(page.of(owed, token, language, false, AWAY));
        }
    }

    private ResponseEntity<String> leave(HttpServletRequest request, String clientId, String token, Locale language) {
        if (!payments.available()) {
            return pages.show(methodPage.of(clientId, language, false, null));
        }
        try {
            limits.take("online payment", request.getRemoteAddr(), PAYMENTS_PER_MINUTE);
            return away(language, cashier.leaveMethod(clientId, token, language));
        } catch (Refusal tooMany) {
            return pages.tooMany(language);
        } catch (GatewayAway later) {
            return pages.show(methodPage.of(clientId, language, false, AWAY));
        }
    }

    /** A redirect after a form would be stopped by our own policy; this page leads on by itself, and by its button. */
    private ResponseEntity<String> away(Locale language, String address) {
        return pages.refreshing(page.away(language, address), "0;url=" + address);
    }

    private ResponseEntity<String> known(
            HttpServletRequest request,
            String token,
            BiFunction<Owed, Locale, ResponseEntity<String>> ofInvoice,
            BiFunction<String, Locale, ResponseEntity<String>> ofMethod) {
        var target = links.read(token);
        var answer = target.filter(link -> link.purpose() == Purpose.INVOICE)
                .flatMap(link -> invoices.find(link.id()))
                .map(owed ->
                        ofInvoice.apply(owed, language(request, owed.sheet().language())))
                .or(() -> target.filter(link -> link.purpose() == Purpose.METHOD)
                        .flatMap(this::clientOf)
                        .map(party -> ofMethod.apply(party.clientId(), language(request, party.language()))));
        return answer.orElseGet(() -> unknown(request));
    }

    private Optional<com.mdmcmusicads.app.clients.BillingParty> clientOf(Target target) {
        return clients.names(java.util.List.of(target.id())).isEmpty()
                ? Optional.empty()
                : Optional.of(clients.party(target.id()));
    }

    private ResponseEntity<String> unknown(HttpServletRequest request) {
        return pages.unknown(request.getRemoteAddr(), language(request, null));
    }

    private static Locale language(HttpServletRequest request, Locale known) {
        return PublicPages.language(request.getParameter("lang"), known, request.getLocale());
    }

    private static ResponseEntity<byte[]> file(InvoiceFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .header("Cache-Control", "private, no-store")
                .body(file.bytes());
    }
}
