package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Iban;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.pages.PublicForm;
import com.mdmcmusicads.app.pages.PublicForm.Field;
import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.pages.PublicPage.Price;
import com.mdmcmusicads.app.paper.TransferCode;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the page of an invoice says, by how far it is paid. */
@Component
class PayPage {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OnlinePayments payments;
    private final Company company;
    private final Texts texts;
    private final Clock clock;

    PayPage(OnlinePayments payments, Company company, Texts texts, Clock clock) {
        this.payments = payments;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param isBack whether the client says to come from the provider's page
     * @param warning what went wrong, as the end of a message key, or null
     */
    PublicPage of(Owed owed, String token, Locale language, boolean isBack, String warning) {
        var number = owed.sheet().number();
        if (owed.isSettled()) {
            return paper(page(language, "settled", number).say(say(language, "settled.line", number)), token, language);
        }
        var page = page(language, owed.isProcessing() ? "processing" : "open", number);
        if (warning != null) {
            page.warn(say(language, warning));
        } else if (isBack && !owed.isProcessing()) {
            page.quote(say(language, "back"));
        }
        facts(page, owed, language);
        paper(page, token, language);
        if (owed.isProcessing()) {
            return page.say(say(language, "processing.line"));
        }
        online(page, language);
        transfer(page, owed, language);
        return page;
    }

    /** The client goes on at the provider; by itself, or with the button. */
    PublicPage away(Locale language, String address) {
        return page(language, "away", null)
                .say(say(language, "away.line"))
                .away(say(language, "away.go"), address)
                .note(say(language, "away.note"));
    }

    private void facts(PublicPage page, Owed owed, Locale language) {
        var sheet = owed.sheet();
        var rows = new ArrayList<Price>();
        rows.add(new Price(say(language, "client"), null, sheet.buyer().legalName()));
        rows.add(new Price(say(language, "issued"), null, day(sheet.issueDay(), language)));
        rows.add(new Price(say(language, "due"), overdue(sheet.dueDay(), language), day(sheet.dueDay(), language)));
        rows.add(new Price(
                say(language, "gross"), null, Amounts.of(sheet.totals().gross(), language)));
        if (owed.isPartlyPaid()) {
            var paid = sheet.totals().gross().minus(owed.open());
            rows.add(new Price(say(language, "paid"), null, Amounts.of(paid, language)));
        }
        rows.add(new Price(say(language, "left"), null, Amounts.of(owed.open(), language)));
        page.prices(say(language, "facts"), rows, 1);
    }

    private String overdue(LocalDate due, Locale language) {
        return due.isBefore(LocalDate.now(clock.withZone(PARIS))) ? say(language, "overdue") : null;
    }

    private void online(PublicPage page, Locale language) {
        if (!payments.available()) {
            page.note(say(language, "online.off"));
            return;
        }
        page.heading(say(language, "online"))
                .say(say(language, "online.line"))
                .form(PublicForm.posting()
                        .hidden("lang", language.getLanguage())
                        .tick(Field.of("save", say(language, "online.save")), "yes", false)
                        .button(say(language, "online.pay")));
        if (!payments.isLive()) {
            page.note(say(language, "online.test"));
        }
    }

    private void transfer(PublicPage page, Owed owed, Locale language) {
        var seller = company.seller();
        page.heading(say(language, "transfer"));
        if (seller.iban() == null) {
            page.say(say(language, "transfer.unknown"));
            return;
        }
        page.facts(rows(seller, owed, language));
        if (owed.open().currency().equals(Money.EURO)) {
            TransferCode.of(
                            seller.name(),
                            seller.iban(),
                            seller.bic(),
                            owed.open().amount(),
                            owed.sheet().number())
                    .ifPresent(code -> page.code(code.text(), say(language, "transfer.code")));
        }
    }

    private List<Price> rows(Seller seller, Owed owed, Locale language) {
        var rows = new ArrayList<Price>();
        rows.add(new Price(say(language, "transfer.to"), null, seller.name()));
        rows.add(new Price("IBAN", null, Iban.grouped(seller.iban()).replace('\u00a0', ' ')));
        if (seller.bic() != null) {
            rows.add(new Price("BIC", null, seller.bic()));
        }
        rows.add(new Price(say(language, "transfer.amount"), null, Amounts.of(owed.open(), language)));
        rows.add(new Price(
                say(language, "transfer.reference"),
                say(language, "transfer.reference.line"),
                owed.sheet().number()));
        return rows;
    }

    private PublicPage paper(PublicPage page, String token, Locale language) {
        return page.link(say(language, "paper"), PayLinks.PAGE + token + "/invoice.pdf");
    }

    private PublicPage page(Locale language, String key, String number) {
        return new PublicPage(language, say(language, key, number == null ? "" : number));
    }

    private static String day(LocalDate day, Locale language) {
        return DayText.full(day, language);
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.say(language, "paylinks." + key, arguments);
    }
}
