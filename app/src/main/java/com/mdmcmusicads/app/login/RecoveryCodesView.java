package com.mdmcmusicads.app.login;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The recovery codes, right after the second step was set up at the door; shown once. */
@Route(value = "login/recovery-codes", autoLayout = false)
@PermitAll
class RecoveryCodesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var session = VaadinSession.getCurrent().getSession();
        if (!(session.getAttribute(SecondStepLogin.NEW_CODES) instanceof List<?> codes)) {
            enter.forwardTo("");
            return;
        }
        session.removeAttribute(SecondStepLogin.NEW_CODES);
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code.toString()))));
        var on = new Anchor("", getTranslation("login.codes.kept"));
        on.addClassName("login-submit");
        add(new LoginFrame(getTranslation("login.codes"), getTranslation("login.codes.line")).show(list, on));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.codes") + " · MDMC";
    }
}
