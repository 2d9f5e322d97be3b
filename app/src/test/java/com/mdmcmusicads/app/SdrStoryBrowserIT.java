package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.mdmcmusicads.app.capture.WebhookCaller;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A morning of an SDR: a lead comes in from the web and is passed on to sales, all with the keyboard. */
class SdrStoryBrowserIT extends Browsing {

    private static final Path PICTURE = Path.of("../docs/images/inbox.png");
    private static final int MOST_TABS = 80;

    /** A name only this test knows, so that whatever else waits in the shared inbox stays out of sight. */
    private static final String ARTIST = "Nova Carmin";

    @Test
    void leadFromTheWebIsClaimedQualifiedAndHandedOverWithoutTouchingTheMouse() {
        var page = as("sdr");
        page.navigate("/?filter=groups&q=" + ARTIST.replace(" ", "%20"));
        assertThat(page.locator("h1")).containsText("Tâches");
        assertThat(rows(page)).hasCount(0);
        var unchanged = mark(page);

        var lead = webhook().post(lead()).id();

        assertThat(rows(page)).hasCount(1);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-pane")).containsText(ARTIST);
        page.keyboard().press("c");
        assertThat(page.locator(".task-complete")).isVisible();
        takePicture(page);

        tabTo(page, "vaadin-radio-button");
        page.keyboard().press("Space");
        assertThat(page.getByRole(AriaRole.RADIO, named("Qualifié"))).isChecked();
        tabTo(page, "vaadin-button.task-complete");
        page.keyboard().press("Enter");

        assertThat(rows(page)).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(mark(page))
                .as("the page was never loaded again")
                .isEqualTo(unchanged);
        assertTokenMovedOn(page, lead);
    }

    /** The page of the lead shows the token at the next task, and the way it came. */
    private void assertTokenMovedOn(Page page, String lead) {
        page.navigate("/leads/" + lead);
        var diagram = page.locator("mdmc-bpmn-viewer");
        assertThat(diagram.locator("[data-element-id=contactLead]")).hasClass(Pattern.compile(".*is-active.*"));
        assertThat(diagram.locator("[data-element-id=qualifyLead]")).hasClass(Pattern.compile(".*is-taken.*"));
        assertThat(diagram.locator("[data-element-id=isHandedOver]")).hasClass(Pattern.compile(".*is-taken.*"));
    }

    private static Locator rows(Page page) {
        return page.locator(".task-row")
                .filter(new Locator.FilterOptions().setHasText(ARTIST).setVisible(true));
    }

    /** Survives everything but a reload. */
    private static Object mark(Page page) {
        return page.evaluate("() => window.markOfThisTest ??= Math.random()");
    }

    private static void tabTo(Page page, String selector) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) page.evaluate("selector => !!document.activeElement?.closest(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reached " + selector);
    }

    private static GetByRoleOptions named(String start) {
        return new GetByRoleOptions().setName(Pattern.compile("^" + start));
    }

    private static void takePicture(Page page) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURE));
    }

    private String lead() {
        return """
                {"name": "Élodie Marchand", "email": "%s", "artist_name": "%s", "genre": "pop", "country": "FR",
                 "budget_estimated": 2500, "platforms_interest": ["youtube", "meta", "tiktok"], "phone": "06 12 34 56 78",
                 "message": "Mon EP sort en janvier, je cherche à toucher un public francophone.",
                 "consent_marketing": true, "consent_text": "J’accepte d’être recontactée."}""".formatted(WebhookCaller.someone(), ARTIST);
    }
}
