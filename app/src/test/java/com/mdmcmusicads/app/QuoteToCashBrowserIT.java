package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.leads.Prospect;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.payments.CheckoutOrder;
import com.mdmcmusicads.app.payments.MethodKind;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the agency earns its money, from desk to desk: sales makes a quote, direction approves it, the client signs behind the
 * link in the mail, the invoice is there, the payment provider tells that it was paid, accounting takes the FEC along.
 */
class QuoteToCashBrowserIT extends Browsing {

    private static final Pattern LINK = Pattern.compile("/q/[\\w-]+");
    private static final Charset FEC = Charset.forName("ISO-8859-15");
    private static final Path PICTURES = Path.of("target/browser");

    /** A name only this test knows, so that whatever else waits in the shared inbox stays out of sight. */
    private static final String ARTIST = "Écume Pourpre";

    @Autowired
    Prospect prospects;

    @Autowired
    OnlinePayments payments;

    @Autowired
    JdbcTemplate sql;

    private final String email = Prospect.someone();

    @Test
    void aQuoteBecomesMoneyInTheBooks() throws IOException {
        var lead = prospects.arrives(email, ARTIST, null);
        prospects.awaitsQuote(lead);

        salesOffers(lead);
        directionApproves();
        clientSigns(linkInTheMail());

        var invoice = await().until(this::invoice, found -> found != null);
        var number = sql.queryForObject("select number from invoice where id = ?::uuid", String.class, invoice);
        var gross =
                sql.queryForObject("select gross_amount::text from invoice where id = ?::uuid", String.class, invoice);
        accountingSees(invoice, number);
        clientPays(invoice, number, Money.euros(gross));
        accountingExports(number);
    }

    private void salesOffers(String lead) {
        var page = as("sales");
        page.navigate("/leads/" + lead);
        button(page, "Nouveau devis").click();
        page.waitForURL(Pattern.compile(".*/quotes/edit/.*"));
        // The platform the lead asked for stands there already.
        assertThat(page.locator(".quote-item")).hasCount(1);
        page.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Mise en place"))
                .first()
                .click();
        assertThat(page.locator(".quote-item")).hasCount(2);
        page.locator(".quote-discount-all input").fill("15");
        page.locator(".quote-discount-all input").press("Tab");
        button(page, "Appliquer").click();
        assertThat(page.locator(".quote-approval.is-needed")).isVisible();
        picture(page, "cash-1-quote");
        button(page, "Soumettre").click();
        assertThat(page.locator(".page-header")).containsText("À approuver");
        var diagram = page.locator("mdmc-bpmn-viewer");
        assertThat(diagram.locator("[data-element-id=approveQuote]").first())
                .hasClass(Pattern.compile(".*is-active.*"));
        picture(page, "cash-2-submitted");
        page.context().close();
    }

    private void directionApproves() {
        var page = as("direction");
        page.navigate("/?filter=groups&q=%C3%89cume%20Pourpre");
        take(page);
        assertThat(page.locator(".task-pane")).containsText("Remise de plus de 10");
        picture(page, "cash-3-approval");
        answer(page, "Approuver");
        assertThat(rows(page)).hasCount(0);
        page.context().close();
    }

    private String linkInTheMail() {
        return await().until(
                        () -> MailServer.mailsTo(email).stream()
                                .map(MailServer::text)
                                .map(LINK::matcher)
                                .filter(link -> link.find())
                                .map(link -> link.group())
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private void clientSigns(String link) {
        var page = stranger(ColorScheme.LIGHT);
        page.navigate(link);
        assertThat(page.locator("h1")).containsText("Devis D20");
        picture(page, "cash-4-acceptance");
        page.locator("[name=legalName]").fill("Écume Pourpre SARL");
        page.locator("[name=street]").fill("7 rue des Embruns");
        page.locator("[name=postcode]").fill("56100");
        page.locator("[name=city]").fill("Lorient");
        page.locator("[name=siren]").fill("000345678");
        page.locator("[name=name]").fill("Ada Essai");
        page.locator("[name=agree]").check();
        page.locator("button", new Page.LocatorOptions().setHasText("J’accepte le devis"))
                .click();
        assertThat(page.locator("h1")).containsText("accepté");
        page.context().close();
    }

    /** The one invoice of what this client ordered. */
    private String invoice() {
        return sql
                .queryForList(
                        "select o.invoice_id::text from client_order o join client c on c.id = o.client_id"
                                + " where c.email = ? and o.invoice_id is not null",
                        String.class,
                        email)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private void accountingSees(String invoice, String number) {
        var page = as("accounting");
        page.navigate("/invoices/" + invoice);
        assertThat(page.locator("h1")).containsText(number);
        page.navigate("/clients?q=%C3%89cume%20Pourpre");
        page.locator("a", new Page.LocatorOptions().setHasText(ARTIST)).first().click();
        assertThat(page.locator(".client-page")).containsText("Écume Pourpre SARL");
        assertThat(page.locator(".client-page")).containsText("Facturable");
        picture(page, "cash-5-client");
        page.context().close();
    }

    /** On the provider's page; its event tells us. */
    private void clientPays(String invoice, String number, Money gross) {
        var payer = sql.queryForObject("select client_id::text from invoice where id = ?::uuid", String.class, invoice);
        payments.checkout(new CheckoutOrder(
                invoice,
                payer,
                email,
                gross,
                number,
                MethodKind.TO_PAY,
                false,
                "https://mdmc.example/pay",
                Locale.FRENCH));
        StripeServer.FAKE.pay(invoice, "card");
        var page = as("accounting");
        page.navigate("/invoices/" + invoice);
        assertThat(page.locator(".invoice-page, main").first()).containsText("Réglée");
        picture(page, "cash-6-paid");
        page.context().close();
    }

    private void accountingExports(String number) throws IOException {
        var page = as("accounting");
        page.navigate("/accounting");
        page.locator(".accounting-ask vaadin-select").first().click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("FEC"))
                .first()
                .click();
        button(page, "Préparer le fichier").click();
        var file = page.locator(".accounting-exports li")
                .first()
                .locator("a", new Locator.LocatorOptions().setHasText("FEC"));
        assertThat(file).isVisible();
        var download = page.waitForDownload(file::click);
        var lines = Files.readAllLines(download.path(), FEC);
        Assertions.assertThat(lines.get(0).split("\t"))
                .hasSize(18)
                .startsWith("JournalCode", "JournalLib", "EcritureNum");
        Assertions.assertThat(lines).anyMatch(line -> line.contains(number) && line.startsWith("VE"));
        picture(page, "cash-7-fec");
    }

    private static void take(Page page) {
        assertThat(rows(page)).hasCount(1);
        rows(page).first().click();
        assertThat(page.locator(".task-pane")).containsText(ARTIST);
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Prendre en charge"))
                .first()
                .click();
        assertThat(page.locator(".task-complete")).isVisible();
    }

    private static void answer(Page page, String answer) {
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText(answer))
                .locator("label")
                .click();
        page.locator(".task-complete").click();
    }

    private static Locator rows(Page page) {
        return page.locator(".task-row")
                .filter(new Locator.FilterOptions().setHasText(ARTIST).setVisible(true));
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
