package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.Objective;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** What is promoted, to what end, and what the agency charges for it. */
class Particulars extends Div {

    private static final int LONGEST_NAME = 200;

    final TextField title = name("campaigning.title", true);
    final TextField artist = name("campaigning.artist", true);
    final TextField release = name("campaigning.release", false);
    final Select<Objective> objective = new Select<>();
    final Euros fee = new Euros(getTranslation("campaigning.fee.month"));

    Particulars() {
        objective.setLabel(getTranslation("campaigning.objective"));
        objective.setItems(Objective.values());
        objective.setItemLabelGenerator(one -> getTranslation(one.key()));
        objective.setValue(Objective.VIEWS);
        fee.addClassName("fee-field");
        fee.setHelperText(getTranslation("campaigning.fee.help"));
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.add(title, 2);
        form.add(artist, release, objective, fee);
        add(form);
    }

    private TextField name(String key, boolean isRequired) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST_NAME);
        field.setRequiredIndicatorVisible(isRequired);
        return field;
    }

    void show(CampaignSheet campaign) {
        title.setValue(campaign.title());
        artist.setValue(campaign.artist());
        release.setValue(campaign.release() == null ? "" : campaign.release());
        objective.setValue(campaign.objective());
        fee.setValue(
                campaign.monthlyFee() == null ? null : campaign.monthlyFee().amount());
    }

    String release() {
        return release.getValue().isBlank() ? null : release.getValue().strip();
    }
}
