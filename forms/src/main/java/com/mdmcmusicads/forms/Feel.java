package com.mdmcmusicads.forms;

import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.mdmcmusicads.processes.feel.BoundedFeel;
import com.mdmcmusicads.processes.feel.Deadline;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Evaluates the FEEL expressions of a form with the engine's own library, bounded in size and time. An expression that is wrong,
 * too large or too slow gives null, as in form-js; it never breaks the form and never sees a Java object.
 */
final class Feel {

    /** Milliseconds for one expression, and for all expressions of a form between two refills. */
    private static final long ONE = 300;

    private static final long ALL = 2_000;
    private static final ValueMapper VALUES = new FeelEngine.Builder()
            .customValueMapper(new JavaValueMapper())
            .build()
            .valueMapper();

    private final BoundedFeel feel;
    private final Set<Exp> slow = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left = ALL;

    Feel(Clock clock) {
        feel = new BoundedFeel(VALUES, () -> ZonedDateTime.now(clock));
    }

    static boolean isExpression(Object setting) {
        return setting instanceof String text && text.startsWith("=");
    }

    /** The value of an expression written with its leading {@code =}, as a FEEL result (java.time for dates), or null. */
    Object evaluate(String expression, Map<String, Object> context) {
        if (!isExpression(expression)) {
            return null;
        }
        if (left <= 0) {
            return null;
        }
        long start = System.nanoTime();
        try {
            return BoundedFeel.expression(expression.substring(1))
                    .map(parsed -> evaluate(parsed, context))
                    .orElse(null);
        } finally {
            left -= (System.nanoTime() - start) / 1_000_000;
        }
    }

    /** Whether a condition is exactly true. */
    boolean holds(Object condition, Map<String, Object> context) {
        return isExpression(condition)
                ? Boolean.TRUE.equals(evaluate((String) condition, context))
                : Boolean.TRUE.equals(condition);
    }

    /** Starts a new allowance of time for all expressions of a form together. */
    void refill() {
        left = ALL;
    }

    private Object evaluate(Exp expression, Map<String, Object> context) {
        if (slow.contains(expression)) {
            return null;
        }
        Deadline deadline = Deadline.in(Math.min(ONE, left));
        try (deadline) {
            return value(expression, context);
        } catch (Exception | StackOverflowError failed) {
            return null;
        } finally {
            if (deadline.rang()) {
                slow.add(expression);
            }
        }
    }

    private Object value(Exp expression, Map<String, Object> context) {
        Val value = feel.evaluate(expression, variables(context));
        boolean failed = value instanceof ValError || value instanceof ValFatalError;
        return failed ? null : feel.unpack(value);
    }

    private static Context variables(Map<String, Object> context) {
        return new Context.StaticContext(
                camundajar.impl.scala.collection.immutable.Map.from(CollectionConverters.asScala(context)),
                Map$.MODULE$.empty());
    }
}
