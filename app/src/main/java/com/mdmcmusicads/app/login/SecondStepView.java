package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The code after the password; where the role asks for one and there is none yet, its set-up first. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondStepDesk steps;
    private final Directory directory;

    SecondStepView(SecondStepDesk steps, Directory directory) {
        this.steps = steps;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        if (!(VaadinSession.getCurrent().getSession().getAttribute(HalfLogin.NAME) instanceof HalfLogin half)) {
            enter.forwardTo(LoginView.class);
            return;
        }
        var kind = half.mustSetUp() ? "setup" : "code";
        var frame = new LoginFrame(getTranslation("login." + kind), getTranslation("login." + kind + ".line"));
        if (enter.getLocation()
                .getQueryParameters()
                .getSingleParameter("refused")
                .isPresent()) {
            frame.show(Notice.problem(getTranslation("login.refused.code")));
        }
        if (half.mustSetUp()) {
            frame.show(setUp(half));
        }
        var code = PostForm.named(new TextField(getTranslation("login.code.field")), "code", "one-time-code");
        code.setAutofocus(true);
        code.getElement().setProperty("inputMode", half.mustSetUp() ? "numeric" : "text");
        frame.show(new PostForm(SecondStepFilter.PAGE, getTranslation("login.code.enter"), code));
        frame.show(new Anchor("login", getTranslation("login.back")));
        add(frame);
    }

    private Component setUp(HalfLogin half) {
        var setup = steps.begin(directory.find(half.accountId()).orElseThrow());
        var qr = new Image(setup.qrImage(), getTranslation("login.setup.qr"));
        qr.addClassName("login-qr");
        var secret = new Paragraph(getTranslation("login.setup.secret"));
        return new Div(qr, secret, new Code(setup.secret().replaceAll("(.{4})(?!$)", "$1 ")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.code") + " · MDMC";
    }
}
