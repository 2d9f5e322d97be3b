package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;

/** How far a campaign is. */
public class CampaignBadge extends Badge {

    public CampaignBadge(CampaignState state) {
        super(UI.getCurrent().getTranslation(state.key()), tone(state));
    }

    private static Tone tone(CampaignState state) {
        return switch (state) {
            case PLANNED -> Tone.INFO;
            case LIVE -> Tone.SUCCESS;
            case PAUSED -> Tone.WARNING;
            case ENDED -> Tone.NEUTRAL;
            case CANCELLED -> Tone.OUTLINE;
        };
    }
}
