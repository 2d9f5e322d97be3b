package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import org.springframework.stereotype.Component;

/** Tells whoever leads a campaign, or all project managers when nobody does, what happened to it by itself. */
@Component
class CampaignNews {

    private final Notifier notifier;

    CampaignNews(Notifier notifier) {
        this.notifier = notifier;
    }

    /** @param notice last part of a message key under {@code campaigns.notice} */
    void tell(String notice, CampaignSheet sheet) {
        var key = "campaigns.notice." + notice;
        var route = sheet.route();
        if (sheet.pmAccountId() == null) {
            notifier.tell(Role.PM, key, route, sheet.number(), sheet.title());
        } else {
            notifier.tell(sheet.pmAccountId(), key, route, sheet.number(), sheet.title());
        }
    }
}
