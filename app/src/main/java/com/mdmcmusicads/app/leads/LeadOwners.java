package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.teams.Choice;
import com.mdmcmusicads.app.teams.Choice.Why;
import com.mdmcmusicads.app.teams.TeamDesk;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives a lead to somebody of a team, or leaves it in the team's queue and says why. */
@Component
class LeadOwners {

    static final String SALES_TEAM = "SALES";

    private final Leads leads;
    private final LeadMoves moves;
    private final TeamDesk teams;

    LeadOwners(Leads leads, LeadMoves moves, TeamDesk teams) {
        this.leads = leads;
        this.moves = moves;
        this.teams = teams;
    }

    /** Account id of the SDR, or null; a lead that comes back goes to whoever knows it. */
    String qualifier(String leadId, String team) {
        var lead = leads.get(leadId);
        var choice = teams.choose(
                team, Role.SDR, Subject.lead(leadId), lead.progress().assignee());
        lead.progress().assigned(team, choice.person());
        record(lead, team, choice);
        return choice.person();
    }

    /** Account id of the sales person, or null. */
    String seller(String leadId) {
        var choice = teams.choose(SALES_TEAM, Role.SALES, Subject.lead(leadId), null);
        record(leads.get(leadId), SALES_TEAM, choice);
        return choice.person();
    }

    /** A queue that is how the team works is no news. */
    private void record(Lead lead, String team, Choice choice) {
        if (choice.why() != Why.BY_HAND) {
            var values = new HashMap<String, Object>(
                    Map.of("team", team, "choice", choice.why().name()));
            if (!choice.isQueue()) {
                values.put("assignee", choice.person());
            }
            moves.record(lead, choice.isQueue() ? "lead.queued" : "lead.assigned", Map.of(), values);
        }
    }
}
