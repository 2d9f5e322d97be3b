package com.mdmcmusicads.app.migrations;

import com.mdmcmusicads.app.migrations.Problem.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an exception of the engine or the database says about a case, in our own terms. */
final class Hindrance {

    private static final Logger LOG = LoggerFactory.getLogger(Hindrance.class);
    private static final int LONGEST = 400;
    private static final int DEEPEST = 20;

    /** Lock not available, deadlock, serialisation. */
    private static final Set<String> SOMEBODY_ELSE = Set.of("55P03", "40P01", "40001");

    private static final String TIMED_OUT = "57014";

    /** Somebody else took the case over between our look and our grasp. */
    private static final String ELSEWHERE_BY_NOW = "ENGINE-23002";

    private Hindrance() {}

    static Problem read(Throwable thrown) {
        if (String.valueOf(thrown.getMessage()).startsWith(ELSEWHERE_BY_NOW)) {
            return Problem.of(Kind.OTHER_VERSION);
        }
        return causes(thrown).stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unknown(thrown));
    }

    private static Problem unknown(Throwable thrown) {
        LOG.warn("A case could not be taken over", thrown);
        return new Problem(Kind.FAILED, null, brief(thrown));
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }

    private static List<Problem> known(Throwable cause) {
        if (cause instanceof MigratingProcessInstanceValidationException invalid) {
            return List.of(invalid(invalid.getValidationReport()));
        }
        if (cause instanceof Mover.Unwhole unwhole) {
            return List.of(unwhole.problem());
        }
        if (cause instanceof OptimisticLockingException) {
            return List.of(Problem.of(Kind.MOVING));
        }
        if (cause instanceof DryRun.StepHeld held) {
            return List.of(new Problem(Kind.WOULD_ACT, null, held.getMessage()));
        }
        if (cause instanceof SQLException sql) {
            return sql(sql.getSQLState());
        }
        if (cause instanceof BadUserRequestException refused) {
            return List.of(new Problem(Kind.REFUSED, null, brief(refused)));
        }
        return List.of();
    }

    private static List<Problem> sql(String state) {
        if (SOMEBODY_ELSE.contains(state)) {
            return List.of(Problem.of(Kind.MOVING));
        }
        return TIMED_OUT.equals(state) ? List.of(Problem.of(Kind.SLOW)) : List.of();
    }

    private static Problem invalid(MigratingProcessInstanceValidationReport report) {
        var activities = report.getActivityInstanceReports().stream()
                .flatMap(one -> one.getFailures().stream().map(text -> said(one.getSourceScopeId(), text)));
        var savePoints = report.getTransitionInstanceReports().stream()
                .flatMap(one -> one.getFailures().stream().map(text -> said(one.getSourceScopeId(), text)));
        var whole = report.getFailures().stream().map(text -> said(null, text));
        return Stream.of(activities, savePoints, whole)
                .flatMap(one -> one)
                .findFirst()
                .orElseGet(() -> Problem.of(Kind.REFUSED));
    }

    private static Problem said(String activity, String text) {
        if (text.startsWith("There is no migration instruction")) {
            return Problem.at(Kind.NOT_MAPPED, activity);
        }
        if (text.startsWith("The type of the source activity is not supported")) {
            return Problem.at(Kind.NOT_SUPPORTED, activity);
        }
        if (text.startsWith("Target activity is not async")) {
            return Problem.at(Kind.NO_SAVE_POINT, activity);
        }
        return new Problem(Kind.REFUSED, activity, text);
    }

    private static String brief(Throwable thrown) {
        var text = String.valueOf(thrown.getMessage());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
