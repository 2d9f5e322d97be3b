package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.processes.campaigns.CampaignLifecycleSteps;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Does the work campaign-lifecycle.bpmn asks for. Every step holds the row of the campaign first, so that an act of a
 * person comes wholly before it or wholly after it.
 */
@Component
class CampaignLeader implements CampaignLifecycleSteps {

    private final Campaigns campaigns;
    private final CampaignCourse course;
    private final CampaignSchedule schedule;

    CampaignLeader(Campaigns campaigns, CampaignCourse course, CampaignSchedule schedule) {
        this.campaigns = campaigns;
        this.course = course;
        this.schedule = schedule;
    }

    @Override
    public String readStanding(String campaignId) {
        var sheet = campaigns.hold(campaignId);
        return schedule.phase(sheet, campaigns.isPrepared(campaignId)).name();
    }

    @Override
    public Date planNext(String campaignId) {
        var sheet = campaigns.hold(campaignId);
        return Date.from(schedule.next(sheet, campaigns.isPrepared(campaignId)));
    }

    @Override
    public String findManager(String campaignId) {
        return campaigns.hold(campaignId).pmAccountId();
    }

    @Override
    public void recordPreparation(String campaignId, String remark) {
        course.prepare(campaignId, remark);
    }

    @Override
    public void goLive(String campaignId) {
        course.begin(campaignId);
    }

    @Override
    public void recordClosing(String campaignId, String result, String lessons, boolean unspentTold) {
        course.finish(campaignId, new Closing(result, lessons, unspentTold));
    }
}
