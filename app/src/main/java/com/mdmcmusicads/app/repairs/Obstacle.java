package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.migrations.DryRun;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

/** What a failure of the engine or the database means for the person who asked for an act. */
final class Obstacle {

    private static final int DEEPEST = 20;
    private static final int LONGEST = 300;
    private static final Pattern MISSING = Pattern.compile("Cannot resolve identifier '(\\w+)'");
    private static final Set<String> SOMEBODY_ELSE = Set.of("55P03", "40P01", "40001", "57014");

    private Obstacle() {}

    static Refused read(RuntimeException thrown) {
        return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Obstacle::known)
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(() -> new Refused("failed", brief(thrown)));
    }

    private static Refused known(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        if (cause instanceof OptimisticLockingException) {
            return new Refused("changed");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return new Refused("asleep");
        }
        if (cause instanceof MigratingProcessInstanceValidationException
                || cause instanceof MigrationPlanValidationException) {
            return new Refused("migration");
        }
        if (cause instanceof DryRun.StepHeld held) {
            return new Refused("held", held.getMessage());
        }
        var missing = MISSING.matcher(String.valueOf(cause.getMessage()));
        if (missing.find()) {
            return new Refused("missing", missing.group(1));
        }
        return cause instanceof SQLException sql && SOMEBODY_ELSE.contains(String.valueOf(sql.getSQLState()))
                ? new Refused("busy")
                : null;
    }

    private static String brief(Throwable thrown) {
        var text = String.valueOf(thrown.getMessage());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
