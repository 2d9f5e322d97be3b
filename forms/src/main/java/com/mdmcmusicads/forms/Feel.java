package com.mdmcmusicads.forms;

import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
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
    private static final FeelEngine PARSER =
            new FeelEngine.Builder().customValueMapper(new JavaValueMapper()).build();
    private static final Map<String, Optional<Exp>> PARSED = Collections.synchronizedMap(new Recent<>(2_000));

    private final ValueMapper values = new Values(PARSER.valueMapper());
    private final FeelInterpreter interpreter = new FeelInterpreter(values);
    private final EvalContext functions;
    private final Set<Exp> slow = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left = ALL;

    Feel(Clock clock) {
        FeelEngineClock now = () -> ZonedDateTime.now(clock);
        functions = EvalContext.create(values, new FeelFunctions(new BuiltinFunctions(now, values)));
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
            return parsed(expression.substring(1))
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
        Val value = interpreter.eval(expression, functions.merge(variables(context)));
        boolean failed = value instanceof ValError || value instanceof ValFatalError;
        return failed ? null : values.unpackVal(value);
    }

    private static Context variables(Map<String, Object> context) {
        return new Context.StaticContext(
                camundajar.impl.scala.collection.immutable.Map.from(CollectionConverters.asScala(context)),
                Map$.MODULE$.empty());
    }

    private static Optional<Exp> parsed(String expression) {
        Optional<Exp> known = PARSED.get(expression);
        if (known == null) {
            known = parse(expression);
            PARSED.put(expression, known);
        }
        return known;
    }

    private static Optional<Exp> parse(String expression) {
        if (!FeelText.readable(expression)) {
            return Optional.empty();
        }
        try {
            var parsed = PARSER.parseExpression(expression);
            return parsed.isRight()
                    ? Optional.of(parsed.toOption().get().expression()).filter(FeelGuard::allows)
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    /** Looks at the size of every variable an expression reads, also of those it made itself. */
    private record Values(ValueMapper own) implements ValueMapper {

        @Override
        public Val toVal(Object value) {
            Val known = own.toVal(value);
            FeelSize.check(known);
            return known;
        }

        @Override
        public Object unpackVal(Val value) {
            return own.unpackVal(value);
        }
    }

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
