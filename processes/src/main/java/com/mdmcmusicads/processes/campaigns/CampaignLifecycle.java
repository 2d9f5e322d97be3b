package com.mdmcmusicads.processes.campaigns;

import com.mdmcmusicads.processes.CaseMessages;
import com.mdmcmusicads.processes.TaskAnswer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/**
 * campaign-lifecycle.bpmn as Java sees it; its business key is the id of the campaign. The row of the campaign says what
 * counts: a message only lets the process look at it again, so one that finds nobody waiting loses nothing.
 */
public class CampaignLifecycle {

    public static final String KEY = "campaignLifecycle";

    private final CaseMessages messages;

    public CampaignLifecycle(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A new campaign: what comes first is found out right after the caller's transaction. */
    public void campaignPlanned(String campaignId) {
        messages.start("campaign.planned", campaignId, Map.of("campaignId", campaignId));
    }

    /** Its first or last day is another one. False when the process is not waiting. */
    public boolean campaignRescheduled(String campaignId) {
        return messages.tell("campaign.rescheduled", campaignId, Map.of());
    }

    /** Somebody put it live without waiting for its preparation. False when the process is not waiting. */
    public boolean campaignStarted(String campaignId) {
        return messages.tell("campaign.started", campaignId, Map.of());
    }

    /** Nothing is to be spent until it is resumed. False when the process is not waiting. */
    public boolean campaignPaused(String campaignId) {
        return messages.tell("campaign.paused", campaignId, Map.of());
    }

    /** It goes on. False when the process is not waiting. */
    public boolean campaignResumed(String campaignId) {
        return messages.tell("campaign.resumed", campaignId, Map.of());
    }

    /** Somebody else leads it now. False when the process is not waiting. */
    public boolean campaignAssigned(String campaignId) {
        return messages.tell("campaign.assigned", campaignId, Map.of());
    }

    /** It was closed by hand, early or late. False when the process is not waiting. */
    public boolean campaignClosed(String campaignId) {
        return messages.tell("campaign.closed", campaignId, Map.of());
    }

    /** It will not take place, or not go on. False when the process is not waiting. */
    public boolean campaignCancelled(String campaignId) {
        return messages.tell("campaign.cancelled", campaignId, Map.of());
    }

    /**
     * Everything on the list is ready.
     *
     * @param accountsReady the ad accounts are open and each platform is tied to its campaign
     * @param trackingReady links and tags count what they should
     * @param assetsReady the files are there and accepted
     */
    public record PrepareCampaign(boolean accountsReady, boolean trackingReady, boolean assetsReady, String remark)
            implements TaskAnswer {}

    /** What it brought, what to do better, and that the client knows what is left of the budget. */
    public record CloseCampaign(String result, String lessons, boolean unspentTold) implements TaskAnswer {}
}
