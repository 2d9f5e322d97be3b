package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.mdmcmusicads.app.executions.ProcessKeys;
import com.mdmcmusicads.app.migrations.ManyCases;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A designer points at two diagrams, sees what would happen, ticks what would be lost, and watches it happen. */
class MigrationBrowserIT extends Browsing {

    @Autowired
    ManyCases many;

    @Test
    void stepsAreMappedByPointingAtTheDiagrams() {
        var versions = many.renamed(4);
        var page = as("designer");
        page.navigate("/migrations/new?process=" + ProcessKeys.address(versions.process()) + "&from=1");
        assertThat(page.locator(".migration-warning")).containsText("2");

        step(page, 0, "dateCame").click();
        assertThat(page.locator(".panel p[aria-live]").first()).containsText("Heure d’envoi");
        step(page, 1, "mailDue").click();
        assertThat(page.locator(".migration-warning")).isHidden();
        assertThat(page.locator(".migration-table")).containsText("Change");

        button(page, "Prévisualiser").click();
        assertThat(page.locator(".migration-forecast")).hasCount(4);
        assertThat(page.locator(".migration-forecasts")).containsText("garde son échéance du 6 mai 2031, 09:00");

        page.locator("vaadin-text-area textarea").fill("Heure d’envoi renommée");
        button(page, "Migrer 4 dossiers").click();
        page.waitForURL(Pattern.compile(".*/migrations/[0-9a-f-]{36}"));
        assertThat(page.locator("h1")).containsText("v1 → v2");
        assertThat(page.locator(".migration-figure").first()).hasText("4passés");
    }

    private static Locator step(Page page, int side, String id) {
        return page.locator("mdmc-bpmn-viewer")
                .nth(side)
                .locator("[data-element-id=" + id + "] .djs-hit")
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words));
    }
}
