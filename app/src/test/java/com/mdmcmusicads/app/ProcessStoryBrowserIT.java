package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.Version;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A designer has mails of the default sequence leave on other days: draws it, tries it through time, publishes it, takes two
 * running cases along and sees them move.
 */
class ProcessStoryBrowserIT extends Browsing {

    private static final Path PICTURES = Path.of("target/browser");
    private static final ModelRef SEQUENCE = new ModelRef(ModelKind.PROCESS, "emailSequence");
    private static final String CADENCE = "0, 2, 6";

    @Autowired
    DraftDesk drafts;

    @Autowired
    DeploymentDesk deployments;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate sql;

    private Version before;

    @BeforeEach
    void remember() {
        people.be(people.somebody(Role.DESIGNER));
        before = drafts.history(SEQUENCE).get(0);
        people.beNobody();
    }

    /** Other tests go by the days of the sequence itself. */
    @AfterEach
    void bringBack() {
        people.be(people.somebody(Role.DESIGNER));
        drafts.takeOver(SEQUENCE);
        var revision = drafts.restore(SEQUENCE, before.id());
        drafts.publish(SEQUENCE, revision, "Comme avant", "Fin de l’histoire");
        people.beNobody();
    }

    @Test
    void mailsLeaveOnOtherDaysAndRunningCasesFollow() {
        var cases = List.of(enrolled(), enrolled());
        var page = as("designer");

        changeTheDays(page);
        tryIt(page);
        publish(page);
        migrate(page);

        var version = deployments.latest(SEQUENCE).orElseThrow().version();
        cases.forEach(one ->
                await().untilAsserted(() -> assertThat(passes(one, version)).isPositive()));
        page.navigate("/executions/" + instance(cases.get(0)));
        assertThat(page.locator("mdmc-bpmn-viewer [data-element-id=awaitMail]").first())
                .isVisible();
        assertThat(page.locator("body")).containsText(Pattern.compile("version\\s" + version));
        picture(page, "story-5-execution");
    }

    /** A lead that agreed to mails, whose sequence waits for its second one. */
    private String enrolled() {
        var body = WebhookCaller.lead(WebhookCaller.someone())
                .replaceFirst(
                        "}\\s*$", ", \"consent_marketing\": true, \"consent_text\": \"J’accepte vos conseils.\"}");
        var lead = webhook().post(body).id();
        await().until(() -> !waiting(lead).isEmpty());
        return waiting(lead).get(0);
    }

    private List<String> waiting(String lead) {
        return sql.queryForList(
                "select e.id::text from enrolment e join act_ru_execution x on x.business_key_ = e.id::text"
                        + " where e.lead_id = ?::uuid and x.parent_id_ is null and exists (select 1 from act_ru_job j"
                        + " where j.process_instance_id_ = x.id_ and j.handler_type_ = 'timer-intermediate-transition')",
                String.class,
                lead);
    }

    private String instance(String enrolment) {
        return sql.queryForObject(
                "select proc_inst_id_ from act_hi_procinst where business_key_ = ?", String.class, enrolment);
    }

    /** How often a case planned its mail with the new days, in the new version. */
    private int passes(String enrolment, int version) {
        return sql.queryForObject(
                "select count(*) from act_hi_actinst a join act_re_procdef d on d.id_ = a.proc_def_id_"
                        + " join act_hi_varinst v on v.act_inst_id_ = a.id_ and v.name_ = 'cadence' and v.text_ = ?"
                        + " where a.proc_inst_id_ = ? and a.act_id_ = 'planMail' and d.version_ = ?",
                Integer.class,
                CADENCE,
                instance(enrolment),
                version);
    }

    private void changeTheDays(Page page) {
        page.navigate("/studio/processes/email-sequence");
        page.locator("mdmc-bpmn-editor [data-element-id=planMail] .djs-hit")
                .first()
                .click();
        var days = page.getByLabel("Jours d’envoi");
        days.fill(CADENCE);
        days.blur();
        assertThat(page.getByText("Brouillon", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        picture(page, "story-1-draft");
    }

    /** Three mails, each a leap through time away; where a day is no working day, the next one. */
    private void tryIt(Page page) {
        button(page, "Essayer").click();
        IntStream.range(0, 3).forEach(mail -> {
            page.locator(".trial-next:not([disabled])").click();
            assertThat(page.getByText("E-mails qui seraient partis (" + (mail + 1) + ")"))
                    .isVisible();
        });
        assertThat(page.locator(".trial-next")).containsText("Aucun minuteur");
        assertThat(page.locator("body")).containsText(Pattern.compile("J\\+[2-5]"));
        assertThat(page.locator("body")).containsText(Pattern.compile("J\\+[6-9]"));
        picture(page, "story-2-trial");
    }

    private void publish(Page page) {
        page.navigate("/studio/processes/email-sequence");
        button(page, "Publier").first().click();
        var dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).containsText("Rien ne s’oppose à la publication");
        dialog.locator("textarea").fill("Relancer plus tôt");
        dialog.locator("textarea").blur();
        picture(page, "story-3-publish");
        dialog.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Publier"))
                .click();
        page.getByText("Préparer leur migration").click();
    }

    private void migrate(Page page) {
        page.getByText("Déplacer ensuite des dossiers").click();
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Ceux qui arrivent à « Heure d’envoi"))
                .first()
                .click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Planifier le prochain e-mail"))
                .first()
                .click();
        button(page, "Prévisualiser").click();
        assertThat(page.locator(".migration-forecast").first()).isVisible();
        picture(page, "story-4-migration");
        page.getByText("J’ai vu quels minuteurs").click();
        page.locator("vaadin-text-area textarea").fill("Les mêmes jours pour tous");
        button(page, "Migrer ").last().click();
        page.waitForURL(Pattern.compile(".*/migrations/[0-9a-f-]{36}"));
    }

    private static Locator button(Page page, String words) {
        return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(words));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
