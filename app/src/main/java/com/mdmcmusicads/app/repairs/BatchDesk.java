package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.executions.Chosen;
import com.mdmcmusicads.app.executions.ExecutionDesk;
import com.mdmcmusicads.app.executions.Mask;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.repairs.DryCount.Verdict;
import com.mdmcmusicads.app.repairs.Repairs.Item;
import com.mdmcmusicads.app.repairs.Repairs.ItemState;
import com.mdmcmusicads.app.repairs.Repairs.Repair;
import com.mdmcmusicads.app.repairs.Repairs.State;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people do something to many executions: counted first, then done in the background, with a pause and a report. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
class BatchDesk {

    /** Topic of signals about acts on many. */
    static final String CHANGED = "repair";

    private static final int LATEST = 100;

    private final Repairs repairs;
    private final RepairWork work;
    private final DryCount dryCount;
    private final Stops stops;
    private final ExecutionDesk executions;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    BatchDesk(
            Repairs repairs,
            RepairWork work,
            DryCount dryCount,
            Stops stops,
            ExecutionDesk executions,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.repairs = repairs;
        this.work = work;
        this.dryCount = dryCount;
        this.stops = stops;
        this.executions = executions;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** How many of these the act would reach, and why it would not reach the others. */
    @Transactional(readOnly = true)
    public Map<Verdict, Integer> count(Collection<String> instances, Act act, String at) {
        allow(act);
        return dryCount.of(instances, act, at);
    }

    /** Where these stand, with how many at each step: between what one may choose. */
    @Transactional(readOnly = true)
    public List<DryCount.Place> places(Collection<String> instances, Act act) {
        allow(act);
        return dryCount.places(instances, act);
    }

    /** The steps a token of these may be put at, when all of them are executions of one process. */
    @Transactional(readOnly = true)
    public Map<String, String> steps(Collection<String> instances) {
        return dryCount.newestVersion(instances).map(stops::of).orElseGet(Map::of);
    }

    /** Begins it; answers the id under which it can be followed. */
    public String begin(Collection<String> instances, Order order) {
        allow(order.act());
        if (instances.isEmpty() || instances.size() > Chosen.MOST) {
            throw new Refused(instances.isEmpty() ? "none" : "too-many");
        }
        var id = UUID.randomUUID();
        repairs.add(id, order.reasoned(), account.require().id(), clock.instant(), instances);
        trail.record(
                "repair.begun",
                subject(id),
                Map.of("act", order.act().name(), "rows", instances.size(), "reason", order.reason()));
        work.begin(id);
        return id.toString();
    }

    @Transactional(readOnly = true)
    public List<Repair> latest() {
        return repairs.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<Repair> find(String id) {
        try {
            return repairs.find(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Transactional(readOnly = true)
    public Map<ItemState, Integer> counts(UUID id) {
        return repairs.counts(id);
    }

    /** Designers see no key that may name a person, and no word of a failure that may. */
    @Transactional(readOnly = true)
    public List<Item> items(UUID id, int limit) {
        var items = repairs.items(id, limit);
        return executions.seesPeople()
                ? items
                : items.stream().map(BatchDesk::masked).toList();
    }

    public void pause(UUID id) {
        turn(id, List.of(State.RUNNING), State.PAUSED, "repair.paused");
    }

    public void resume(UUID id) {
        if (turn(id, List.of(State.PAUSED), State.RUNNING, "repair.resumed")) {
            work.begin(id);
        }
    }

    /** Leaves what is done as it is and does no more. */
    public void stop(UUID id) {
        if (turn(id, List.of(State.RUNNING, State.PAUSED), State.STOPPED, "repair.stopped")) {
            repairs.stopWaiting(id, clock.instant());
        }
    }

    private boolean turn(UUID id, List<State> from, State to, String action) {
        repairs.find(id).ifPresent(repair -> allow(repair.order().act()));
        var turned = repairs.turn(id, from, to, to == State.STOPPED ? clock.instant() : null);
        if (turned) {
            trail.record(action, subject(id), Map.of());
            signals.publish(CHANGED, id.toString());
        }
        return turned;
    }

    private void allow(Act act) {
        if (!act.mayBeDoneBy(account.require())) {
            throw new AccessDeniedException(act.name());
        }
    }

    private static Subject subject(UUID id) {
        return new Subject("repair", id.toString());
    }

    private static Item masked(Item item) {
        var key = item.businessKey() == null ? null : String.valueOf(Mask.value(item.businessKey()));
        return new Item(
                item.instanceId(),
                key,
                item.state(),
                item.told() == null ? null : Mask.message(item.told()),
                item.at());
    }
}
