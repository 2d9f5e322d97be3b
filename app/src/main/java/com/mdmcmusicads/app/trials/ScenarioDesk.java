package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.sandbox.TrialState;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where trials are kept as scenarios of their process. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
class ScenarioDesk {

    /** Each of them is played at every publication. */
    static final int MOST = 20;

    private final Scenarios scenarios;
    private final AuditTrail trail;
    private final CurrentAccount account;
    private final Clock clock;

    ScenarioDesk(Scenarios scenarios, AuditTrail trail, CurrentAccount account, Clock clock) {
        this.scenarios = scenarios;
        this.trail = trail;
        this.account = account;
        this.clock = clock;
    }

    /** Keeps what was done in a trial under a name, in place of what had it. False when there are too many already. */
    public boolean keep(TrialState state, String name) {
        var known = scenarios.of(state.ref(), MOST);
        if (known.size() >= MOST && known.stream().noneMatch(one -> one.name().equals(name))) {
            return false;
        }
        scenarios.put(new Scenario(
                UUID.randomUUID().toString(),
                state.ref(),
                name,
                state.plan(),
                state.moves(),
                Outcome.of(state),
                account.require().id(),
                clock.instant()));
        trail.record("scenario.kept", new Subject("model", state.ref().address()), Map.of("name", name));
        return true;
    }

    @Transactional(readOnly = true)
    public List<Scenario> of(ModelRef ref) {
        return scenarios.of(ref, MOST);
    }

    /** What came of it now is right: it is expected from now on. */
    public void accept(Scenario scenario, Outcome outcome) {
        scenarios.expect(scenario.id(), outcome);
        trail.record(
                "scenario.accepted", new Subject("model", scenario.ref().address()), Map.of("name", scenario.name()));
    }

    public void forget(Scenario scenario) {
        scenarios.delete(scenario.id());
        trail.record(
                "scenario.forgotten", new Subject("model", scenario.ref().address()), Map.of("name", scenario.name()));
    }
}
