package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignEdit;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a campaign is called, what it is to bring, its fee, and what the platforms call it. */
class EditWindow extends ActWindow {

    private static final int LONGEST_NAME = 100;

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;
    private final Particulars particulars = new Particulars();
    private final Map<Platform, TextField> externalIds = new EnumMap<>(Platform.class);

    EditWindow(CampaignTools tools, CampaignSheet campaign) {
        super("edit");
        this.tools = tools;
        this.campaign = campaign;
        setWidth("44rem");
        particulars.show(campaign);
        fields(particulars);
        campaign.platforms().forEach(this::externalId);
    }

    private void externalId(PlatformPlan plan) {
        var field = new TextField(getTranslation(
                "campaigning.external.on", getTranslation(plan.platform().key())));
        field.setMaxLength(LONGEST_NAME);
        field.setWidthFull();
        field.setValue(plan.externalId() == null ? "" : plan.externalId());
        externalIds.put(plan.platform(), field);
        fields(field);
    }

    @Override
    void act() {
        var ids = externalIds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
        tools.desk()
                .edit(
                        campaign.id(),
                        new CampaignEdit(
                                particulars.title.getValue(),
                                particulars.artist.getValue(),
                                particulars.release(),
                                particulars.objective.getValue(),
                                particulars.fee.fee(),
                                ids,
                                campaign.revision()));
    }
}
