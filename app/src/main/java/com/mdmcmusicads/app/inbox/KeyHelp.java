package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Which key does what. */
class KeyHelp extends Dialog {

    private static final List<String> KEYS = List.of("j", "k", "enter", "c", "submit", "search", "escape", "help");

    KeyHelp() {
        setHeaderTitle(getTranslation("inbox.keys"));
        var list = new DescriptionList();
        list.addClassNames("facts", "inbox-keys");
        for (var key : KEYS) {
            list.add(term(getTranslation("inbox.keys." + key + ".key")));
            list.add(new DescriptionList.Description(getTranslation("inbox.keys." + key)));
        }
        add(list);
        getFooter().add(new Button(getTranslation("inbox.close"), click -> close()));
    }

    private static DescriptionList.Term term(String keys) {
        var term = new DescriptionList.Term();
        for (var key : keys.split(" ")) {
            var cap = new Element("kbd");
            cap.setText(key);
            term.getElement().appendChild(cap);
        }
        return term;
    }
}
