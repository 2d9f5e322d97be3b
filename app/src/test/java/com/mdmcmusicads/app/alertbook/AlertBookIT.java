package com.mdmcmusicads.app.alertbook;

import static com.mdmcmusicads.app.platforms.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.alerts.SampleFindings;
import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.FindingSink;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.budgets.Severity;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

/** What people find in the book of alerts, and take along. */
@IntegrationTest
class AlertBookIT {

    @Autowired
    AlertBook book;

    @Autowired
    AlertExport export;

    @Autowired
    EvidenceExport evidence;

    @Autowired
    AlertDesk desk;

    @Autowired
    @Qualifier("alertReconciler")
    FindingSink sink;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    private Person pm;
    private String campaign;

    @BeforeEach
    void aCampaignOfMineHasAnAlert() {
        pm = people.somebody(Role.PM);
        people.be(pm);
        campaign = samples.live(YOUTUBE);
        campaigns.assign(campaign, pm.id());
        report(SampleFindings.overspent(campaign));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void alertsAreFoundByCampaignManagerRuleSeverityAndState() {
        var mine = filter(Map.of("pm", pm.id()));
        assertThat(book.page(mine, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.alert().key().campaignId()).isEqualTo(campaign);
            assertThat(row.title()).isEqualTo("Sortie de l’album");
        });
        assertThat(book.count(mine)).isOne();
        assertThat(found(Map.of("pm", pm.id(), "rule", "threshold", "severity", "critical")))
                .isOne();
        assertThat(found(Map.of("pm", pm.id(), "severity", "info"))).isZero();
        assertThat(found(Map.of("campaign", campaign, "state", "all"))).isOne();
        assertThat(found(Map.of("campaign", campaign, "state", "recovered"))).isZero();
        assertThat(found(Map.of("campaign", "no id"))).isZero();
        assertThat(found(Map.of("pm", pm.id(), "q", "elodie maree"))).isOne();
        assertThat(found(Map.of("pm", pm.id(), "q", "personne"))).isZero();
    }

    @Test
    void everyOrderCanBeReadBothWays() {
        for (var order : AlertOrder.values()) {
            for (var reversed : new boolean[] {true, false}) {
                assertThat(book.page(filter(Map.of("pm", pm.id())).ordered(order, reversed), 0, 10))
                        .hasSize(1);
            }
        }
    }

    @Test
    void whatIsClosedIsOnlyShownWhenAskedFor() {
        var alert = desk.open(List.of(campaign)).get(0).id();
        report();
        await().until(() -> desk.find(alert).orElseThrow().state() == AlertState.RECOVERED);

        assertThat(found(Map.of("campaign", campaign))).isZero();
        assertThat(found(Map.of("campaign", campaign, "state", "recovered"))).isOne();
    }

    @Test
    void aFilterLivesInTheAddress() {
        var filter = new AlertFilter(
                "marée",
                Set.of(AlertState.IGNORED),
                Rule.DATA_GAP,
                Severity.WARNING,
                pm.id(),
                campaign,
                AlertOrder.OPENED,
                true);

        assertThat(AlertFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(AlertFilter.of(QueryParameters.empty())).isEqualTo(AlertFilter.STANDING);
        assertThat(AlertFilter.of(QueryParameters.simple(Map.of("rule", "x", "sort", "y", "state", "z"))))
                .satisfies(odd -> assertThat(odd.rule()).isNull())
                .satisfies(odd -> assertThat(odd.order()).isEqualTo(AlertOrder.STANDING));
    }

    @Test
    void theListGoesIntoASpreadsheetInTheReadersLanguage() throws Exception {
        var file = new ByteArrayOutputStream();
        export.write(filter(Map.of("pm", pm.id())), Locale.FRENCH, file);

        try (var sheet = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var row = sheet.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Critique");
            assertThat(row.getCell(5).getStringCellValue()).contains("110").contains("YouTube");
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(1000.0);
        }
    }

    @Test
    void theEvidenceGoesIntoASpreadsheet() throws Exception {
        var alert = desk.open(List.of(campaign)).get(0).id();
        await().until(() -> desk.evidence(alert).size() >= 2);
        desk.isLookedAt(alert, pm);
        var file = new ByteArrayOutputStream();
        evidence.write(desk.find(alert).orElseThrow(), Locale.ENGLISH, file);

        try (var sheet = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var rows = sheet.getSheetAt(0);
            assertThat(rows.getRow(1).getCell(1).getStringCellValue()).isEqualTo("The rule fired");
            assertThat(rows.getRow(2).getCell(3).getStringCellValue()).isEqualTo(pm.name());
            assertThat(rows.getRow(3).getCell(1).getStringCellValue()).startsWith(pm.name());
        }
    }

    @Test
    void alertsAreForProjectManagersAndDirection() {
        people.be(people.somebody(Role.SALES));
        assertThatThrownBy(() -> book.count(AlertFilter.STANDING)).isInstanceOf(AccessDeniedException.class);

        people.be(people.somebody(Role.DIRECTION));
        assertThat(found(Map.of("campaign", campaign))).isOne();
    }

    private int found(Map<String, String> parameters) {
        var filter = filter(parameters);
        assertThat(book.page(filter, 0, 10)).hasSize(book.count(filter));
        return book.count(filter);
    }

    private static AlertFilter filter(Map<String, String> parameters) {
        return AlertFilter.of(QueryParameters.simple(parameters));
    }

    private void report(Finding... findings) {
        sink.report(campaign, YOUTUBE, Set.of(Rule.values()), List.of(findings), samples.today());
    }
}
