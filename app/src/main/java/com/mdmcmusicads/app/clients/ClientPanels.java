package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.timeline.Timelines;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;

/** What other rooms know about a client, for its page. */
@org.springframework.stereotype.Component
class ClientPanels {

    private static final int CASES = 20;

    private final List<ClientPanel> panels;
    private final List<ClientCases> cases;
    private final LiveDiagrams diagrams;
    private final Timelines timelines;
    private final CurrentAccount account;

    ClientPanels(
            List<ClientPanel> panels,
            List<ClientCases> cases,
            LiveDiagrams diagrams,
            Timelines timelines,
            CurrentAccount account) {
        this.panels = panels;
        this.cases = cases;
        this.diagrams = diagrams;
        this.timelines = timelines;
        this.account = account;
    }

    /** Those this reader may see. */
    List<ClientPanel> panels() {
        var reader = account.require();
        return panels.stream()
                .filter(panel -> panel.roles().stream().anyMatch(reader::has))
                .sorted(Comparator.comparingInt(ClientPanel::order))
                .toList();
    }

    Component cases(String clientId) {
        var all = cases.stream()
                .flatMap(some -> some.of(clientId, CASES).stream())
                .toList();
        return new CasePanel(all, diagrams);
    }

    Component timeline(String clientId) {
        return timelines.of(new Subject("client", clientId));
    }

    boolean mayWrite() {
        Person reader = account.require();
        return reader.has(Role.SALES) || reader.has(Role.ACCOUNTING);
    }
}
