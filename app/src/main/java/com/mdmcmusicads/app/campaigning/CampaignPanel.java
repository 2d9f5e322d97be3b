package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What another room hangs on the page of a campaign; one bean a panel. */
public interface CampaignPanel {

    /** Panels stand by it, the lowest first; wide ones among wide ones. */
    int order();

    /** Message key of its heading. */
    String titleKey();

    /** Who sees it: one of these roles is enough. */
    Set<Role> roles();

    /** What it shows of this campaign to whoever reads; it keeps itself up to date. */
    Component content(String campaignId);

    /** Whether it takes the whole width of the page (charts, tables) or stands in the column at its side. */
    default boolean isWide() {
        return false;
    }
}
