package com.mdmcmusicads.app.campaigns;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a campaign on the real engine; time passes by starting in the past. */
@IntegrationTest
class LifecycleIT {

    private static final Map<String, Object> READY =
            Map.of("accountsReady", true, "trackingReady", true, "assetsReady", true, "remark", "Tout y est");
    private static final Map<String, Object> RESULT =
            Map.of("result", "120 000 vues", "lessons", "Commencer plus tôt", "unspentTold", true);

    @Autowired
    CampaignDesk desk;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @BeforeEach
    void aProjectManagerIsAtWork() {
        people.be(people.somebody(Role.PM));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void preparedOnItsFirstDayItGoesLiveByItself() {
        var today = samples.today();
        var id = samples.planned(today, today.plusDays(9), on(Platform.META, "100.00"));
        complete(id, "prepareCampaign", READY);
        await().until(() -> state(id) == CampaignState.LIVE);
        assertThat(timer(id, "lastDayPassed")).isEqualTo(Date.from(CampaignDays.end(desk.campaign(id))));
    }

    @Test
    void aCampaignThatWasWaitingIsClosedByItsTask() {
        var today = samples.today();
        var id = samples.planned(today.minusDays(9), today.minusDays(1), on(Platform.META, "100.00"));
        complete(id, "closeCampaign", RESULT);
        await().until(() -> state(id) == CampaignState.ENDED);
        assertThat(desk.closing(id)).contains(new Closing("120 000 vues", "Commencer plus tôt", true));
        await().until(() -> !runs(id));
    }

    @Test
    void withoutAPlatformThePreparationIsAskedForAgain() {
        var today = samples.today();
        var id = samples.planned(today, today);
        var first = task(id, "prepareCampaign").getId();
        tasks.complete(first, READY);
        await().until(() -> !task(id, "prepareCampaign").getId().equals(first));
        desk.addPlatform(id, on(Platform.TIKTOK, "50.00"));
        complete(id, "prepareCampaign", READY);
        await().until(() -> state(id) == CampaignState.LIVE);
    }

    @Test
    void theTimerFollowsTheFirstDay() {
        var today = samples.today();
        var id = samples.planned(today.plusDays(60), today.plusDays(90), on(Platform.META, "100.00"));
        var before = timer(id, "preparationDue");
        desk.reschedule(id, today.plusDays(120), today.plusDays(150), "La sortie est repoussée");
        await().until(() -> timer(id, "preparationDue").after(before));
        desk.reschedule(id, today, today.plusDays(20), "La sortie est avancée");
        assertThat(task(id, "prepareCampaign").getDueDate()).isInTheFuture();
    }

    @Test
    void pausedProlongedAndCancelledItEndsItsProcess() {
        var today = samples.today();
        var id = samples.live(today.minusDays(3), today.plusDays(3), on(Platform.META, "100.00"));
        timer(id, "lastDayPassed");
        desk.pause(id, null, "Vidéo à refaire");
        var before = timer(id, "pauseOver");
        desk.reschedule(id, today.minusDays(3), today.plusDays(30), "Prolongée");
        await().until(() -> timer(id, "pauseOver").after(before));
        desk.resume(id, null, null);
        timer(id, "lastDayPassed");
        desk.cancel(id, "Le client renonce");
        await().until(() -> !runs(id));
    }

    @Test
    void theTaskIsWithWhoeverLeadsTheCampaign() {
        var leader = people.somebody(Role.PM);
        var today = samples.today();
        var id = samples.planned(today, today.plusDays(9), on(Platform.META, "100.00"));
        assertThat(task(id, "prepareCampaign").getAssignee()).isNull();
        desk.assign(id, leader.id());
        await().until(() -> leader.id().equals(task(id, "prepareCampaign").getAssignee()));
    }

    @Test
    void closedWhilePausedItsProcessEnds() {
        var id = samples.live(Platform.META);
        desk.pause(id, null, "Pause");
        timer(id, "pauseOver");
        desk.close(id, new Closing("Arrêtée en chemin", null, true));
        await().until(() -> !runs(id));
        assertThat(state(id)).isEqualTo(CampaignState.ENDED);
    }

    private CampaignState state(String id) {
        return desk.campaign(id).state();
    }

    private void complete(String id, String name, Map<String, Object> answer) {
        tasks.complete(task(id, name).getId(), answer);
    }

    private Task task(String id, String name) {
        return await().until(
                        () -> tasks.createTaskQuery()
                                .processInstanceBusinessKey(id)
                                .taskDefinitionKey(name)
                                .singleResult(),
                        found -> found != null);
    }

    private boolean runs(String id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count()
                > 0;
    }

    private Date timer(String id, String name) {
        return await().until(() -> dueDate(id, name), found -> found != null);
    }

    private Date dueDate(String id, String name) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
        var timer = instance == null
                ? null
                : jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .activityId(name)
                        .singleResult();
        return timer == null ? null : timer.getDuedate();
    }
}
