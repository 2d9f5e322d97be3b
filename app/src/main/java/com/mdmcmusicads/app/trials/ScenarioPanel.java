package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.studio.DraftPanel;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The scenarios of a process beside its editor. */
@org.springframework.stereotype.Component
class ScenarioPanel implements DraftPanel {

    private final ScenarioDesk desk;
    private final ScenarioPlayer player;
    private final DraftDesk drafts;

    ScenarioPanel(ScenarioDesk desk, ScenarioPlayer player, DraftDesk drafts) {
        this.desk = desk;
        this.player = player;
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "trials.scenarios";
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.PROCESS);
    }

    @Override
    public Component content(ModelRef ref) {
        return new ScenarioList(ref, desk, player, drafts);
    }
}
