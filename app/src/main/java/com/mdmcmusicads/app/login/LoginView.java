package com.mdmcmusicads.app.login;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Where one comes in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginFrame frame = new LoginFrame(getTranslation("login.title"), getTranslation("login.line"));
    private final OpenIdProvider provider;
    private final ObjectProvider<DemoLogins> demo;

    LoginView(OpenIdProvider provider, ObjectProvider<DemoLogins> demo) {
        this.provider = provider;
        this.demo = demo;
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        notice(enter.getLocation().getQueryParameters()).ifPresent(frame::show);
        var email = PostForm.named(new TextField(getTranslation("login.email")), "username", "username");
        email.getElement().setProperty("inputMode", "email");
        email.setAutofocus(true);
        email.setRequiredIndicatorVisible(false);
        var password =
                PostForm.named(new PasswordField(getTranslation("login.password")), "password", "current-password");
        password.setRevealButtonVisible(true);
        frame.show(new PostForm(PersonDoor.PAGE, getTranslation("login.enter"), email, password), forgotten());
        if (provider.isOn()) {
            frame.show(agencyAccount());
        }
        demo.ifAvailable(accounts -> frame.show(accounts.chips(email, password)));
    }

    private Anchor forgotten() {
        var link = new Anchor("login/forgotten", getTranslation("login.forgotten"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Anchor agencyAccount() {
        var link = new Anchor(OpenIdProvider.START.substring(1), getTranslation("login.sso"));
        link.addClassName("login-other");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Optional<Notice> notice(QueryParameters said) {
        if (said.getSingleParameter("news").isPresent()) {
            return Optional.of(Notice.news(getTranslation("login.news.password")));
        }
        var wait = said.getSingleParameter("wait").orElse("");
        return said.getSingleParameter("refused")
                .map(why -> switch (why) {
                    case "locked" -> getTranslation("login.refused.locked", minutes(wait));
                    case "stale" -> getTranslation("login.refused.stale");
                    case "sso" -> getTranslation("login.refused.sso");
                    case "sso-away" -> getTranslation("login.refused.sso-away");
                    case "away" -> getTranslation("login.refused.away");
                    default -> getTranslation("login.refused.wrong");
                })
                .map(Notice::problem);
    }

    private static long minutes(String seconds) {
        return seconds.matches("\\d{1,6}") ? (Long.parseLong(seconds) + 59) / 60 : 1;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · MDMC";
    }
}
