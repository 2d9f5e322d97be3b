package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.migrations.MigrationRefused.Why;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans, tries and begins migrations of running cases to another version of their process. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
public class MigrationDesk {

    /** Topic of signals whose payload is the id of a migration that came further. */
    public static final String CHANGED = "migration";

    static final String SUBJECT = "migration";

    private static final int MOST_AT_ONCE = 50;
    private static final int LONGEST_REASON = 500;

    private final Population population;
    private final Plans plans;
    private final Previews previews;
    private final Migrations migrations;
    private final Cases cases;
    private final Lanes lanes;
    private final AuditTrail trail;
    private final CurrentAccount account;
    private final Signals signals;
    private final Clock clock;

    MigrationDesk(
            Population population,
            Plans plans,
            Previews previews,
            Migrations migrations,
            Cases cases,
            Lanes lanes,
            AuditTrail trail,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.population = population;
        this.plans = plans;
        this.previews = previews;
        this.migrations = migrations;
        this.cases = cases;
        this.lanes = lanes;
        this.trail = trail;
        this.account = account;
        this.signals = signals;
        this.clock = clock;
    }

    /** Every version that is not the current one and still has cases, with how many. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
    public List<Behind> behind() {
        return population.behind();
    }

    /** The processes that have more than one version, names by keys. */
    @Transactional(readOnly = true)
    public Map<String, String> processes() {
        return population.processes();
    }

    /** All versions of a process, newest first. */
    @Transactional(readOnly = true)
    public List<Behind> versions(String process) {
        return population.versions(process);
    }

    /** What has the same name goes on as it is. */
    public Plan plan(String sourceDefinitionId, String targetDefinitionId) {
        return plans.automatic(sourceDefinitionId, targetDefinitionId);
    }

    /** The plan activity by activity: what it means, what stands there now, what else would be possible. */
    public Lines lines(Plan plan) {
        return plans.lines(plan);
    }

    /** The running cases a selection means, in ascending order of their ids. */
    @Transactional(readOnly = true)
    public List<String> cases(String sourceDefinitionId, Selection selection, int limit) {
        return population.page(sourceDefinitionId, selection, "", limit);
    }

    /** Some of these cases, of every kind of standing first. */
    @Transactional(readOnly = true)
    public List<String> sample(List<String> instanceIds, int limit) {
        return population.sample(instanceIds, limit);
    }

    /** Does it to each of these cases, at most 50, and rolls it back; nothing of it is left. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Forecast> preview(Plan plan, List<String> instanceIds) {
        return previews.of(plan, instanceIds.stream().limit(MOST_AT_ONCE).toList());
    }

    /**
     * Begins to take the cases over, in jobs that any node works on.
     *
     * @param lossAccepted whether somebody saw that timers go which nothing replaces, and wants it
     * @return the id of the migration
     * @throws MigrationRefused before anything is changed
     */
    public String run(Plan plan, Selection selection, boolean lossAccepted, String reason) {
        var why = reason == null ? "" : reason.strip();
        require(!why.isEmpty() && why.length() <= LONGEST_REASON, Why.NO_REASON, 0);
        sound(plan);
        var source = version(plan.sourceId());
        var target = version(plan.targetId());
        require(source.process().equals(target.process()), Why.NOT_SOUND, 0);
        var id = migrations.add(
                source,
                target.version(),
                plan,
                lossAccepted,
                why,
                account.require().id(),
                clock.instant());
        var number = cases.add(id, plan.sourceId(), selection, Lanes.LANES);
        require(number > 0, Why.NO_CASES, 0);
        var lost =
                cases.lostTimers(id, plan.mappings().stream().map(Mapping::from).toList());
        require(lost == 0 || lossAccepted, Why.TIMERS_LOST, lost);
        lanes.open(id);
        trail.record("migration.began", new Subject(SUBJECT, id), facts(source, target, number, why));
        signals.publish(CHANGED, id);
        return id;
    }

    /** The cases of a migration that did not go over, once more by the same plan and for the same reason. */
    public String again(String migrationId) {
        var before = migrations.find(migrationId).orElseThrow(() -> new MigrationRefused(Why.NO_CASES, 0));
        var failed = cases.ids(migrationId, Taken.State.FAILED);
        require(!failed.isEmpty(), Why.NO_CASES, 0);
        return run(before.plan(), Selection.of(failed), before.lossAccepted(), before.reason());
    }

    private Behind version(String definitionId) {
        return population.version(definitionId).orElseThrow(() -> new MigrationRefused(Why.NOT_SOUND, 0));
    }

    private void sound(Plan plan) {
        var lines = plans.lines(plan);
        require(lines.isSound(), Why.NOT_SOUND, 0);
        var resting = lines.places().stream()
                .filter(Lines.Place::rests)
                .map(Lines.Place::id)
                .toList();
        require(
                resting.containsAll(plan.moves().values())
                        && plan.moves().values().stream().noneMatch(plan.moves()::containsKey),
                Why.NO_PLACE_TO_REST,
                0);
    }

    private static Map<String, Object> facts(Behind source, Behind target, int number, String reason) {
        return Map.of(
                "process", source.name(),
                "from", source.version(),
                "to", target.version(),
                "cases", number,
                "reason", reason);
    }

    private static void require(boolean holds, Why otherwise, long number) {
        if (!holds) {
            throw new MigrationRefused(otherwise, number);
        }
    }
}
