package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.mdmcmusicads.app.texts.Folded;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pictures of the guides for SDR and sales, taken of the screens as they are; whoever moves a button sees it here. */
class GuidePicturesBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("../docs/images/guide");

    /** A word only this test knows: the lists show nobody else. */
    private static final String HOUSE = "ondes-claires";

    @Test
    void sdrSeesTheLeadsAsAListAndAsABoard() {
        arrive("Inès Caron", "Lumière Basse", "pop", 5200, "FR");
        arrive("Tom Beaufort", "Les Marées", "rock", 2400, "FR");
        arrive("Nora Lindqvist", "Northern Tape", "electro", 900, "SE");
        arrive("Yanis Haddad", "Yan H", "hip-hop", 300, "BE");
        var page = as("sdr");
        page.navigate("/leads?q=" + HOUSE);
        assertThat(page.getByText("Lumière Basse").first()).isVisible();
        assertThat(page.getByText("Yan H").first()).isVisible();
        picture(page, "sdr-liste");

        page.navigate("/leads/board?q=" + HOUSE);
        assertThat(page.getByText("Les Marées").first()).isVisible();
        picture(page, "sdr-tableau");
    }

    @Test
    void sdrReadsALeadAndNotesAConsent() {
        var lead = arrive("Maud Keller", "Aube Lente", "indie", 3400, "FR");
        var page = as("sdr");
        page.navigate("/leads/" + lead);
        assertThat(page.locator("mdmc-bpmn-viewer [data-element-id=qualifyLead]"))
                .isVisible();
        assertThat(page.locator(".lead-timeline")).containsText("Demande reçue");
        picture(page, "sdr-prospect");

        button(page, "Noter une réponse").click();
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText("Elle est d’accord"))
                .locator("label")
                .click();
        page.locator("vaadin-text-field", new Page.LocatorOptions().setHasText("Où et comment"))
                .locator("input")
                .fill("Appel du 22 novembre");
        picture(page, "sdr-accord");
        button(page, "Enregistrer").last().click();
        assertThat(page.locator(".consent-standings")).containsText("Accord en vigueur");

        page.navigate("/consents/" + lead);
        assertThat(page.locator(".proof-file")).containsText("Appel du 22 novembre");
        picture(page, "sdr-preuve");
    }

    @Test
    void sdrSeesTheImportAndTheSequences() {
        var page = as("sdr");
        page.navigate("/leads/import");
        assertThat(page.locator("h1")).containsText("Importer des prospects");
        picture(page, "sdr-import");

        page.navigate("/sequences");
        assertThat(page.locator("h1")).containsText("Séquences");
        picture(page, "sdr-sequences");
    }

    private String arrive(String name, String artist, String genre, int budget, String country) {
        var email = Folded.of(name.split(" ")[0]) + "@" + HOUSE + ".example";
        return webhook()
                .post("""
                        {"name": "%s", "email": "%s", "artist_name": "%s", "genre": "%s", "country": "%s",
                         "budget_estimated": %d, "platforms_interest": ["youtube", "meta"],
                         "message": "Notre prochain titre sort dans deux mois, comment le faire connaître ?",
                         "source": "site"}""".formatted(name, email, artist, genre, country, budget))
                .id();
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
