package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.SomeLinks;
import com.mdmcmusicads.app.consent.Standing;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages behind the links of our mails, as strangers see them: without script, on a telephone, in the dark. */
class LinkPagesBrowserIT extends Browsing {

    @Autowired
    ApplicationContext application;

    @Autowired
    ConsentDesk consents;

    private final String email = WebhookCaller.someone();
    private SomeLinks links;

    @BeforeEach
    void prepare() {
        links = new SomeLinks(application);
    }

    @Test
    void personConfirmsWithTheSecondYes() {
        var page = stranger(1440, ColorScheme.LIGHT);
        page.navigate(links.question(email));
        assertThat(page.locator("blockquote")).containsText("J’accepte de recevoir");
        press(page, "Je confirme");

        assertThat(page.locator("h1")).hasText("Merci, c’est confirmé");
        assertThat(standing()).isEqualTo(Standing.GIVEN);
    }

    @Test
    void personLeavesAndComesBackAtOnce() {
        var page = stranger(390, ColorScheme.LIGHT);
        page.navigate(links.wayOut(email));
        press(page, "Me désinscrire");
        assertThat(page.locator("h1")).hasText("C’est fait, plus aucun e-mail");
        assertThat(standing()).isEqualTo(Standing.WITHDRAWN);

        page.reload();
        assertThat(standing()).isEqualTo(Standing.WITHDRAWN);
        press(page, "C’était une erreur, je reviens");
        assertThat(page.locator("h1")).containsText("Ne plus recevoir nos e-mails");
        assertThat(standing()).isEqualTo(Standing.GIVEN);
    }

    @Test
    void personChoosesTheLanguage() {
        var page = stranger(390, ColorScheme.LIGHT);
        page.navigate(links.wayOut(email));
        page.getByText("English").click();

        assertThat(page.locator("h1")).hasText("No more e-mails from us?");
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1440, LIGHT", "390, DARK", "1440, DARK"})
    void everyPageIsOpenToEverybody(int width, ColorScheme scheme) {
        var page = stranger(width, scheme);
        look(page, links.question(email), "confirm-" + width + scheme);
        press(page, "Je confirme");
        look(page, null, "confirmed-" + width + scheme);
        var wayOut = links.wayOut(WebhookCaller.someone());
        look(page, wayOut, "withdraw-" + width + scheme);
        press(page, "Me désinscrire");
        look(page, null, "withdrawn-" + width + scheme);
        look(page, wayOut + "x", "unknown-" + width + scheme);
    }

    private void look(Page page, String address, String name) {
        if (address != null) {
            page.navigate(address);
        }
        page.locator("h1").waitFor();
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its window", name)
                .isTrue();
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/browser/links", name + ".png")));
    }

    private Page stranger(int width, ColorScheme scheme) {
        return open(french().setColorScheme(scheme).setViewportSize(width, width == 390 ? 844 : 900));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    private Standing standing() {
        return consents.standing(email, Purpose.MARKETING);
    }
}
