package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Arrays;
import java.util.List;

/** One more platform, with its budget and the name of the campaign there. */
class PlaceWindow extends ActWindow {

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final PlaceFields places;

    PlaceWindow(CampaignTools tools, CampaignSheet campaign) {
        super("place");
        this.tools = tools;
        this.campaign = campaign;
        places = new PlaceFields(missing(campaign));
        fields(places);
    }

    /** Where it does not run yet. */
    static List<Platform> missing(CampaignSheet campaign) {
        return Arrays.stream(Platform.values())
                .filter(platform -> campaign.on(platform).isEmpty())
                .toList();
    }

    @Override
    void act() {
        var chosen = places.chosen();
        if (chosen.isEmpty()) {
            throw new Unfilled("campaigning.act.place.none");
        }
        chosen.forEach(place -> tools.desk().addPlatform(campaign.id(), place));
    }
}
