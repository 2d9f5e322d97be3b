package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.mdmcmusicads.app.consent.LinkCaller;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody in sales writes a quote; the client signs it on a telephone. */
class QuoteStoryBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("../docs/images/guide");

    @Autowired
    QuoteDesk quotes;

    @Test
    void aQuoteIsWrittenSentAndSigned() {
        var lead = webhook().post("""
                        {"name": "Lison Varenne", "email": "lison.varenne@example.com", "artist_name": "Brume Claire",
                         "platforms_interest": ["youtube"], "country": "FR"}""").id();
        var sales = as("sales");
        sales.navigate("/leads/" + lead);
        press(sales, "Nouveau devis");
        assertThat(sales.locator(".quote-item")).hasCount(1);
        write(sales);
        picture(sales, "devis-editeur");
        assertThat(sales.locator(".quote-totals")).containsText("400,00");

        sales.setViewportSize(390, 844);
        assertThat(fits(sales)).isTrue();
        sales.screenshot(new ScreenshotOptions().setPath(Path.of("target/browser/devis-editeur-390.png")));
        sales.setViewportSize(1440, 900);
        press(sales, "Soumettre");
        assertThat(sales.locator(".page-header")).containsText("Envoyé");
        picture(sales, "devis-page");
        var id = sales.url().replaceAll(".*/", "");
        var address = LinkCaller.path(quotes.link(id));
        sales.context().close();

        var client = open(french().setColorScheme(ColorScheme.LIGHT).setViewportSize(390, 844));
        client.navigate(address);
        sign(client);
        assertThat(client.locator("h1")).containsText("accepté");

        var after = as("sales");
        after.navigate("/quotes/" + id);
        assertThat(after.locator(".page-header")).containsText("Accepté");
        assertThat(after.locator(".quote-page")).containsText("Lison Varenne");
        assertThat(after.locator(".quote-looks li")).hasCount(1);
        after.navigate("/quotes?q=brume");
        assertThat(after.locator(".quotes-list")).containsText("Brume Claire");
        picture(after, "devis-liste");
    }

    private static void write(Page page) {
        press(page, "Meta");
        assertThat(page.locator(".quote-item")).hasCount(2);
        press(page, "Ligne libre");
        var free = page.locator(".quote-item").nth(2);
        field(free, "Désignation").fill("Trois formats verticaux");
        field(free, "Prix HT").fill("150");
        free.locator("vaadin-checkbox label").click();
        page.locator(".quote-media input").first().fill("1500");
        page.keyboard().press("Tab");
        assertThat(page.locator(".page-header")).containsText("Enregistré");
        assertThat(page.locator(".quote-approval")).containsText("Aucun accord nécessaire");
    }

    private static void sign(Page page) {
        assertThat(page.locator(".media")).containsText("non facturé");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(fits(page)).isTrue();
        page.getByLabel("Trois formats verticaux").check();
        press(page, "Recalculer avec ces options");
        assertThat(page.locator("main")).containsText("180,00");
        press(page, "J’accepte le devis");
        assertThat(page.locator(".warning")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        write(page, "Nom complet ou raison sociale", "Brume Claire Productions");
        write(page, "Numéro et rue", "4 rue des Brumes");
        write(page, "Code postal", "44000");
        write(page, "Ville", "Nantes");
        write(page, "SIREN (entreprise française)", "732829320");
        write(page, "Votre prénom et votre nom", "Lison Varenne");
        page.getByLabel("J’ai lu le devis").check();
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve("devis-acceptation.png"))
                .setFullPage(true));
        press(page, "J’accepte le devis");
    }

    private static void write(Page page, String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(words);
    }

    private static Locator field(Locator row, String label) {
        return row.getByLabel(label).first();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static boolean fits(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
