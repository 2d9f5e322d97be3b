package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.PasswordDesk;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import com.mdmcmusicads.app.sessions.CurrentSession;
import com.mdmcmusicads.app.sessions.SessionDesk;
import com.mdmcmusicads.app.sessions.SessionList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One's own account: name and language, password, second step, open sessions. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    ProfileView(
            CurrentAccount account,
            AccountDesk accounts,
            PasswordDesk passwords,
            SecondStepDesk steps,
            SessionDesk sessions,
            CurrentSession session,
            Clock clock) {
        addClassNames("page", "profile");
        var person = account.require();
        add(
                new PageHeader(getTranslation("profile.title")).line(person.email()),
                section("profile.who", new PersonPanel(account, accounts)),
                section("profile.password", new PasswordPanel(passwords, person)),
                section("profile.step", new SecondStepPanel(steps, passwords, person)),
                section(
                        "profile.sessions",
                        new SessionList(sessions, person.id(), session.id().orElse(""), clock)));
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.title");
    }
}
