package com.mdmcmusicads.app.modelchecks;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.PublishGate;
import com.mdmcmusicads.processes.checks.Remark;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nothing is published that one of the checks forbids. */
@Component
class ModelGate implements PublishGate {

    private final ModelChecks checks;

    ModelGate(ModelChecks checks) {
        this.checks = checks;
    }

    /** Before every other gate: what is refused here is not even tried. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Objection> before(ModelRef ref, String content) {
        return checks.check(ref, content).stream()
                .filter(remark -> remark.level() != Remark.Level.HINT)
                .map(ModelGate::objection)
                .toList();
    }

    private static Objection objection(Remark remark) {
        return new Objection(
                remark.rule(),
                remark.elementId(),
                ModelChecks.SENTENCE + remark.rule(),
                remark.words(),
                remark.forbids());
    }
}
