package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.campaigns.CampaignRefusal.Reason;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Moves a campaign on; each move holds its row, is written down, and is told to everybody concerned. */
@Component
class CampaignCourse {

    private static final int LONGEST_NOTE = 5000;

    private final Campaigns campaigns;
    private final CampaignEdits edits;
    private final CampaignHistory history;
    private final CampaignTrail trail;
    private final CampaignAccess access;
    private final CampaignNews news;
    private final CampaignLifecycle process;
    private final Clock clock;

    CampaignCourse(
            Campaigns campaigns,
            CampaignEdits edits,
            CampaignHistory history,
            CampaignTrail trail,
            CampaignAccess access,
            CampaignNews news,
            CampaignLifecycle process,
            Clock clock) {
        this.campaigns = campaigns;
        this.edits = edits;
        this.history = history;
        this.trail = trail;
        this.access = access;
        this.news = news;
        this.process = process;
        this.clock = clock;
    }

    void planned(String id) {
        trail.planned(touched(id));
        process.campaignPlanned(id);
    }

    /** Setting what is set already changes nothing and leaves no trace. */
    void budget(String id, Platform platform, MediaBudget budget, String reason, Instant since) {
        var held = campaigns.hold(id);
        CampaignRules.mayBudget(held, platform, budget);
        var plan = held.on(platform).orElseThrow();
        if (since != null && !since.equals(plan.budgetSince())) {
            throw new CampaignRefusal(Reason.CHANGED);
        }
        if (!plan.budget().equals(budget)) {
            edits.budget(id, platform, budget, access.by(), reason);
            touched(id);
            trail.budgetChanged(held, plan, budget, reason);
        }
    }

    void budgetIsNew(String id, Platform platform) {
        trail.budgetIsNew(id, platform);
    }

    void pause(String id, Platform platform, String reason) {
        CampaignRules.mayPause(campaigns.hold(id), platform);
        if (platform == null) {
            edits.state(id, CampaignState.PAUSED);
        } else {
            edits.pauseOn(id, platform, true);
        }
        done("campaign.paused", id, values(platform, reason));
        process.campaignPaused(id);
    }

    void resume(String id, Platform platform, String reason) {
        CampaignRules.mayResume(campaigns.hold(id), platform);
        if (platform == null) {
            edits.state(id, CampaignState.LIVE);
        } else {
            edits.pauseOn(id, platform, false);
        }
        done("campaign.resumed", id, values(platform, reason));
        process.campaignResumed(id);
    }

    void reschedule(String id, LocalDate from, LocalDate to, String reason) {
        var held = campaigns.hold(id);
        CampaignRules.mayReschedule(held, from, to, today());
        edits.days(id, from, to);
        trail.record(
                "campaign.rescheduled",
                touched(id),
                Map.of("from", held.from(), "until", held.to()),
                Map.of("from", from, "until", to, "reason", reason));
        process.campaignRescheduled(id);
    }

    void start(String id, String reason) {
        CampaignRules.mayStart(campaigns.hold(id), today());
        goLive(id, Map.of("reason", reason));
        process.campaignStarted(id);
    }

    /** Its first day has come: for its process, which may ask twice. */
    void begin(String id) {
        if (campaigns.hold(id).state() == CampaignState.PLANNED) {
            goLive(id, Map.of());
            news.tell("live", campaigns.find(id).orElseThrow());
        }
    }

    /** Somebody ticked the list: for its process. Nothing runs nowhere, so without a platform it is not enough. */
    void prepare(String id, String remark) {
        var held = campaigns.hold(id);
        if (held.state() != CampaignState.PLANNED) {
            return;
        }
        if (held.platforms().isEmpty()) {
            done("campaign.preparation-incomplete", id, Map.of());
            news.tell("no-platform", held);
        } else {
            edits.isPrepared(id);
            done("campaign.prepared", id, values(null, remark));
        }
    }

    private void goLive(String id, Map<String, Object> values) {
        edits.isPrepared(id);
        edits.state(id, CampaignState.LIVE);
        done("campaign.started", id, values);
    }

    void close(String id, Closing closing) {
        CampaignRules.mayClose(campaigns.hold(id), closing, today());
        ended(id, closing);
        process.campaignClosed(id);
    }

    /** Its task was done: for its process, which hears nothing of it again. */
    void finish(String id, Closing closing) {
        if (!campaigns.hold(id).state().isOver()) {
            ended(id, closing);
        }
    }

    private void ended(String id, Closing closing) {
        edits.close(id, closing);
        done("campaign.closed", id, Map.of("result", closing.result()));
    }

    void cancel(String id, String reason) {
        CampaignRules.isOpen(campaigns.hold(id));
        edits.state(id, CampaignState.CANCELLED);
        done("campaign.cancelled", id, Map.of("reason", reason));
        process.campaignCancelled(id);
    }

    void assigned(String id, String pmAccountId) {
        if (pmAccountId == null) {
            done("campaign.unassigned", id, Map.of());
        } else {
            done("campaign.assigned", id, Map.of("assignee", pmAccountId));
        }
        process.campaignAssigned(id);
    }

    void note(String id, String text) {
        campaigns.hold(id);
        if (text == null || text.isBlank() || text.length() > LONGEST_NOTE) {
            throw new CampaignRefusal(Reason.NOTE);
        }
        history.note(id, access.by(), text.strip());
        done("campaign.noted", id, Map.of());
    }

    void done(String action, String id, Map<String, Object> values) {
        trail.record(action, touched(id), values);
    }

    void changed(String action, CampaignSheet held, Map<String, Object> before, Map<String, Object> after) {
        touched(held.id());
        trail.record(action, held, before, after);
    }

    private CampaignSheet touched(String id) {
        var now = campaigns.find(id).orElseThrow();
        edits.touch(now);
        return now;
    }

    private LocalDate today() {
        return CampaignDays.today(clock);
    }

    private static Map<String, Object> values(Platform platform, String reason) {
        var values = new HashMap<String, Object>();
        if (platform != null) {
            values.put("platform", platform.name());
        }
        if (reason != null && !reason.isBlank()) {
            values.put("reason", reason.strip());
        }
        return values;
    }
}
