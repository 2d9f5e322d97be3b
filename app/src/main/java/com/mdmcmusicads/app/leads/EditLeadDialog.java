package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.LeadChanged;
import com.mdmcmusicads.app.particulars.LeadFields.Asked;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.particulars.ParticularsWindow;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** An edit of a lead's particulars; two people may edit at once as long as they do not disagree about a field. */
class EditLeadDialog extends ParticularsWindow {

    private static final int SHOWN_MILLIS = 5000;

    private final transient LeadDesk desk;
    private final transient Texts texts;
    private final String id;
    private transient Particulars base;

    EditLeadDialog(LeadDesk desk, Texts texts, String id, Particulars lead) {
        super("leads.edit");
        this.desk = desk;
        this.texts = texts;
        this.id = id;
        base = lead;
        fields.fill(lead);
    }

    @Override
    protected void save() {
        var findings = new Findings(texts, getLocale());
        var edit = Particulars.of(fields.read(Asked.NOT, null, findings).lead());
        try {
            desk.correct(id, base, edit, findings);
        } catch (LeadChanged changed) {
            base = changed.there();
            throw changed;
        }
        Notification.show(getTranslation("leads.saved"), SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
