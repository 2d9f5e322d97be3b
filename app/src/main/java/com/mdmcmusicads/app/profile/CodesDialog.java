package com.mdmcmusicads.app.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Shows recovery codes, this one time. */
class CodesDialog extends Dialog {

    CodesDialog(List<String> codes) {
        setHeaderTitle(getTranslation("login.codes"));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(new Paragraph(getTranslation("login.codes.line")), list);
        getFooter().add(new Button(getTranslation("login.codes.kept"), click -> close()));
    }
}
