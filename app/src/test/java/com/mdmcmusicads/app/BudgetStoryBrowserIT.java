package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.access.ApiKeyDesk;
import com.mdmcmusicads.app.access.Scope;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiCaller;
import com.mdmcmusicads.app.operations.Keys;
import com.mdmcmusicads.app.platforms.Platform;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A client's money runs away and somebody stops it: figures arrive over HTTP, the alert appears in the inbox of a project
 * manager without reload, the budget is adjusted, and the next figures close it.
 */
class BudgetStoryBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("target/browser");

    @Autowired
    SampleCampaigns samples;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    ApiKeyDesk keys;

    @Autowired
    JdbcTemplate sql;

    @Test
    void moneyThatRunsAwayIsSeenAndStopped() {
        var campaign = samples.live(Platform.YOUTUBE);
        var number = campaigns.campaign(campaign).number();
        var other = new KpiCaller(port, Keys.make(keys, Scope.KPIS_WRITE));
        var today = samples.today();

        var page = as("pm");
        page.navigate("/?filter=groups&q=" + number);
        assertThat(page.locator("h1")).isVisible();
        assertThat(rows(page)).hasCount(0);

        bring(other, number, today.minusDays(10), 9, 90);

        assertThat(rows(page).first()).isVisible();
        picture(page, "budget-1-inbox");
        adjust(page, "2700");
        await().until(() -> open(campaign), waiting -> waiting.stream().noneMatch("OPEN"::equals));

        bring(other, number, today.minusDays(1), 1, 90);

        await().until(() -> open(campaign), List::isEmpty);
        assertThat(rows(page)).hasCount(0);
        assertThat(states(campaign))
                .isNotEmpty()
                .allMatch(state -> List.of("HANDLED", "RECOVERED", "NOTED").contains(state));
        assertThat(campaigns.campaign(campaign).budget().amount()).isEqualByComparingTo("2700");
        page.navigate("/campaigns/" + campaign);
        assertThat(page.locator("mdmc-chart").first()).isVisible();
        picture(page, "budget-2-campaign");
    }

    private static void bring(KpiCaller other, String number, LocalDate first, int days, int euros) {
        var rows = IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(day -> """
                        {"campaign": "%s", "platform": "youtube", "date": "%s", "spend": %d, "impressions": 9000,
                         "views": 3000, "clicks": 120, "conversions": 4, "currency": "EUR"}""".formatted(number, day, euros))
                .toArray(String[]::new);
        assertThat(other.bring(rows).json().path("created").asInt()).isEqualTo(days);
    }

    private static void adjust(Page page, String euros) {
        rows(page).first().click();
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Prendre en charge"))
                .first()
                .click();
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText("Ajuster le budget"))
                .locator("label")
                .click();
        page.locator(".task-pane vaadin-big-decimal-field input, .task-pane vaadin-number-field input")
                .first()
                .fill(euros);
        page.locator(".task-pane vaadin-text-area textarea").first().fill("Le client a relevé son budget.");
        picture(page, "budget-3-task");
        page.locator(".task-complete").click();
    }

    private static Locator rows(Page page) {
        return page.locator(".task-row")
                .filter(new Locator.FilterOptions().setHasText("alerte budget").setVisible(true));
    }

    private List<String> open(String campaign) {
        return states(campaign).stream()
                .filter(state -> state.equals("OPEN") || state.equals("WAITING"))
                .toList();
    }

    private List<String> states(String campaign) {
        return sql.queryForList("select state from budget_alert where campaign_id = ?::uuid", String.class, campaign);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
