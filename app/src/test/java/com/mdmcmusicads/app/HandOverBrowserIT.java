package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the web form to a quote: an SDR qualifies a lead, and somebody in sales, at another desk, takes it over. */
class HandOverBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("../docs/images/guide");

    /** A name only this test knows, so that whatever else waits in the shared inbox stays out of sight. */
    private static final String ARTIST = "Vélin Noir";

    @Test
    void leadGoesFromTheWebToTheSdrAndOnToSales() {
        var sdr = as("sdr");
        sdr.navigate(inbox());
        assertThat(sdr.locator("h1")).containsText("Tâches");
        assertThat(rows(sdr)).hasCount(0);
        var lead = webhook().post(lead()).id();

        take(sdr);
        picture(sdr, "sdr-tache");
        answer(sdr, "Qualifié");
        assertThat(rows(sdr)).hasCount(0);
        sdr.context().close();

        var sales = as("sales");
        sales.navigate(inbox());
        take(sales);
        assertThat(sales.locator(".task-pane")).containsText("Contacter le prospect");
        picture(sales, "commercial-tache");
        answer(sales, "Établir un devis");
        assertThat(rows(sales)).hasCount(0);

        sales.navigate("/leads/" + lead);
        assertThat(sales.locator(".page-header")).containsText("Devis demandé");
        assertThat(sales.locator(".lead-timeline")).containsText("Devis demandé");
        assertThat(sales.locator(".lead-timeline")).containsText("Demande reçue par le formulaire public");
        assertThat(sales.locator(".lead-consents")).containsText("Accord en vigueur");
        var diagram = sales.locator("mdmc-bpmn-viewer");
        assertThat(diagram.locator("[data-element-id=contactLead]")).hasClass(Pattern.compile(".*is-taken.*"));
        picture(sales, "commercial-prospect");
    }

    /** Opens the one task that shows, and takes it. */
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

    private static String inbox() {
        return "/?filter=groups&q=" + ARTIST.replace(" ", "%20").replace("é", "%C3%A9");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static String lead() {
        return """
                {"name": "Camille Roussel", "email": "camille@velin-noir.example", "artist_name": "%s", "genre": "electro",
                 "country": "FR", "budget_estimated": 3000, "platforms_interest": ["youtube", "tiktok"],
                 "phone": "06 98 76 54 32", "source": "site",
                 "message": "Deuxième album en mars, premier single dans six semaines. Par où commencer ?",
                 "consent_marketing": true, "consent_text": "J’accepte de recevoir vos conseils par e-mail."}""".formatted(ARTIST);
    }
}
