package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.campaigns.CampaignRefusal;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpicollection.Found;
import com.mdmcmusicads.app.kpicollection.StrangerDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/** Which of our campaigns a platform's campaign is. */
class AttachDialog extends Dialog {

    private final ComboBox<CampaignSheet> campaign = new ComboBox<>();

    AttachDialog(StrangerDesk desk, Found stranger, List<CampaignSheet> candidates) {
        setHeaderTitle(getTranslation("kpiruns.attach.title"));
        setWidth("32rem");
        addClassName("act-dialog");
        campaign.setLabel(getTranslation("kpiruns.attach.campaign"));
        campaign.setHelperText(getTranslation("kpiruns.attach.help"));
        campaign.setItems(Likeness.open(stranger, candidates));
        campaign.setItemLabelGenerator(sheet -> sheet.number() + " – " + sheet.artist() + " – " + sheet.title());
        campaign.setWidthFull();
        var fields = new Div(new Paragraph(stranger.name()), campaign);
        fields.addClassName("act-fields");
        add(fields);
        var attach = new Button(getTranslation("kpiruns.attach.confirm"), click -> attach(desk, stranger));
        attach.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("kpiruns.past.leave"), click -> close()), attach);
    }

    private void attach(StrangerDesk desk, Found stranger) {
        campaign.setErrorMessage(getTranslation("kpiruns.attach.missing"));
        campaign.setInvalid(campaign.isEmpty());
        if (!campaign.isEmpty() && attach(desk, stranger, campaign.getValue())) {
            close();
        }
    }

    /** Attaches and says so, or why not; false when it was refused. */
    static boolean attach(StrangerDesk desk, Found stranger, CampaignSheet sheet) {
        try {
            desk.attach(stranger.accountId(), stranger.externalId(), sheet.id());
            Notification.show(RunLook.say("kpiruns.attach.done"));
            return true;
        } catch (CampaignRefusal refusal) {
            Notification.show(RunLook.say(refusal.key(), refusal.words()));
            return false;
        }
    }
}
