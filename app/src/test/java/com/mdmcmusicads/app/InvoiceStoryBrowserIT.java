package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.NewCredit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounting writes an invoice, is told what is missing, issues it and takes a part back; the pictures of its guide. */
class InvoiceStoryBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("../docs/images/guide");

    @Autowired
    InvoiceDesk desk;

    @Autowired
    ClientDesk clients;

    @Autowired
    Billed billed;

    @Test
    void aFreeInvoiceIsWrittenCompletedIssuedAndCredited() {
        var client = billed.stranger("Marée Montante");
        var page = as("accounting");
        page.navigate("/invoices/edit?client=" + client);
        page.locator("vaadin-select", new LocatorOptions().setHasText("catalogue"))
                .click();
        page.locator("vaadin-select-item", new LocatorOptions().setHasText("YouTube"))
                .first()
                .click();
        assertThat(page.locator(".invoice-totals")).containsText("240,00");
        assertThat(page.locator(".invoice-lint-words")).containsText("242 nonies A, I, 10°");
        picture(page, "factures-brouillon");
        fill(page, "Prestation du", "01/11/2026");
        fill(page, "au", "30/11/2026");
        assertThat(page.locator(".invoice-lint-words")).not().containsText("I, 10°");
        button(page, "Enregistrer le brouillon").click();

        assertThat(page.locator("h1")).containsText("Brouillon de facture");
        assertThat(page.locator(".invoice-lint-words")).containsText("Le numéro SIREN du client");
        assertThat(button(page, "Émettre")).isDisabled();
        picture(page, "factures-mentions");
        clients.completeBilling(client, Billed.details(Billed.SIREN));
        page.reload();
        assertThat(page.locator(".invoice-lint-words")).containsText("peut être émise");
        button(page, "Émettre").click();
        page.locator("vaadin-confirm-dialog-overlay")
                .getByText("Émettre")
                .last()
                .click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("F\\d{4}-\\d+"));

        button(page, "Créer un avoir").click();
        page.getByText("Une partie, ligne par ligne").click();
        page.locator(".credit-parts input").first().fill("50");
        page.locator("vaadin-text-area textarea").fill("Geste commercial");
        button(page, "Préparer l’avoir").click();
        assertThat(page.locator("h1")).containsText("Brouillon d’avoir");
        button(page, "Émettre").click();
        page.locator("vaadin-confirm-dialog-overlay")
                .getByText("Émettre")
                .last()
                .click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("A\\d{4}-\\d+"));
        assertThat(page.locator(".invoice-mentions")).containsText("Avoir sur la facture F");
    }

    @Test
    void theListFindsByClientAndSumsUp() {
        var house = "Quai des Ondes";
        var client = billed.company(house);
        var first = desk.draftAndIssue(Billed.month(client, null, Billed.fee("200.00"), Billed.fee("150.00")));
        desk.draftAndIssue(Billed.month(client, "200.00"));
        desk.issue(desk.creditNote(NewCredit.whole(first, "Erreur de destinataire")));
        desk.draft(Billed.month(client, "200.00"));
        var page = as("accounting");
        page.navigate("/invoices?q=quai+ondes");
        assertThat(page.getByText(house).first()).isVisible();
        assertThat(page.locator(".invoice-sums")).containsText("Total des 3 pièces émises");
        assertThat(page.locator(".invoice-sums")).containsText("240,00");
        picture(page, "factures-liste");

        page.navigate("/invoices/" + first);
        assertThat(page.locator(".invoice-notes")).containsText("A20");
        assertThat(page.locator(".invoice-table")).containsText("200,00");
        picture(page, "factures-page");
    }

    private static void fill(Page page, String label, String day) {
        var field = page.locator("vaadin-date-picker")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "label", new LocatorOptions().setHasText(Pattern.compile("^" + label + "$")))));
        field.locator("input").fill(day);
        field.locator("input").press("Enter");
        field.locator("input").press("Tab");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
