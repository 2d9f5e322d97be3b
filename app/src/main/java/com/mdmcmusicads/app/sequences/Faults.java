package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.sequences.TextCheck.Fault;
import com.mdmcmusicads.app.sequences.TextCheck.Finding;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a writer has to mend before the texts can be kept, each with its place. */
class Faults extends Div {

    Faults(List<Finding> findings) {
        addClassName("form-word");
        add(new Paragraph(getTranslation("sequences.faults", findings.size())));
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(words(finding))));
        add(list);
    }

    private String words(Finding finding) {
        var place = getTranslation(
                "sequences.place",
                finding.step(),
                getTranslation("sequences.place." + finding.place()),
                getTranslation("sequences.language." + finding.language().getLanguage()));
        var fault = finding.word() == null
                ? getTranslation("sequences.fault." + finding.fault())
                : getTranslation("sequences.fault." + finding.fault(), shown(finding));
        var isMeant = finding.fault() == Fault.UNKNOWN && finding.meant() != null;
        var meant = isMeant ? " " + getTranslation("sequences.fault.meant", "{{" + finding.meant() + "}}") : "";
        return place + " " + fault + meant;
    }

    private static String shown(Finding finding) {
        return finding.fault() == Fault.UNKNOWN ? "{{" + finding.word() + "}}" : finding.word();
    }
}
