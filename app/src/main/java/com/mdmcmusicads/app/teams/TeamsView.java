package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who works in which team, how each team shares what comes in, and who is away. */
@Route("teams")
@Menu(title = "teams.title", order = 905, icon = "vaadin:group")
@RolesAllowed({"ADMIN", "DIRECTION"})
class TeamsView extends Div implements HasDynamicTitle {

    TeamsView(TeamBook book) {
        addClassNames("page", "teams-page");
        add(new PageHeader(getTranslation("teams.title")).line(getTranslation("teams.line")));
        book.teams().forEach(team -> add(new TeamPanel(book, team)));
        add(new AbsencePanel(book));
    }

    /** A team the agency named in its own routing table has its key for a name. */
    static String name(Team team) {
        var key = "teams.name." + team.key();
        var name = UI.getCurrent().getTranslation(key);
        return name.contains(key) ? team.key() : name;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teams.title");
    }
}
