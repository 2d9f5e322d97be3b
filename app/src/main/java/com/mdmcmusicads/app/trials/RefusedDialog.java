package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.sandbox.ModelRefused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Why a draft cannot even begin. */
class RefusedDialog extends Dialog {

    RefusedDialog(ModelRefused refused) {
        setHeaderTitle(getTranslation("trials.refused.title"));
        var list = new UnorderedList();
        list.addClassName("trial-complaints");
        refused.complaints()
                .forEach(complaint -> list.add(new ListItem(
                        complaint.elementId() == null
                                ? complaint.words()
                                : getTranslation("trials.refused.at", complaint.elementId(), complaint.words()))));
        add(new Paragraph(getTranslation("trials.refused.line")), list);
        getFooter().add(new Button(getTranslation("trials.close"), click -> close()));
    }
}
