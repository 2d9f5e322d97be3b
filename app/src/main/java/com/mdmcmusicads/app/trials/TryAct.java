package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.sandbox.ModelRefused;
import com.mdmcmusicads.app.studio.DraftAct;
import com.vaadin.flow.component.UI;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tries a draft: one press, and it runs on its own page. */
@Component
class TryAct implements DraftAct {

    private final TrialStarter starter;

    TryAct(TrialStarter starter) {
        this.starter = starter;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "trials.try";
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.PROCESS);
    }

    @Override
    public void open(ModelRef ref) {
        try {
            UI.getCurrent().navigate("studio/trials/" + starter.begin(ref));
        } catch (ModelRefused refused) {
            new RefusedDialog(refused).open();
        }
    }
}
