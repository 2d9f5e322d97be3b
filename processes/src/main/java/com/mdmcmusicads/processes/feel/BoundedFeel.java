package com.mdmcmusicads.processes.feel;

import camundajar.impl.scala.util.Either;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Reads and evaluates FEEL with the engine's own library. What could count to a billion is refused before it runs; what grows
 * too large while it runs is given up; how long it may take says a {@link Deadline} around it.
 */
public final class BoundedFeel {

    private static final FeelEngine PARSER = new FeelEngine.Builder().build();
    private static final Map<String, Optional<Exp>> EXPRESSIONS = Collections.synchronizedMap(new Recent<>(2_000));
    private static final Map<String, Optional<Exp>> UNARY_TESTS = Collections.synchronizedMap(new Recent<>(2_000));

    private final ValueMapper values;
    private final FeelInterpreter interpreter;
    private final EvalContext functions;

    public BoundedFeel(ValueMapper own, FeelEngineClock clock) {
        values = new Values(own);
        interpreter = new FeelInterpreter(values);
        functions = EvalContext.create(values, new FeelFunctions(new BuiltinFunctions(clock, values)));
    }

    /** The expression, unless it is none or could work without end. */
    public static Optional<Exp> expression(String text) {
        return known(EXPRESSIONS, text, PARSER::parseExpression);
    }

    /** The tests of one cell, unless they are none or could work without end. */
    public static Optional<Exp> unaryTests(String text) {
        return known(UNARY_TESTS, text, PARSER::parseUnaryTests);
    }

    private static Optional<Exp> known(
            Map<String, Optional<Exp>> parsed,
            String text,
            Function<String, Either<FeelEngine.Failure, ParsedExpression>> parser) {
        var known = parsed.get(text);
        if (known == null) {
            known = parse(text, parser);
            parsed.put(text, known);
        }
        return known;
    }

    private static Optional<Exp> parse(
            String text, Function<String, Either<FeelEngine.Failure, ParsedExpression>> parser) {
        try {
            if (!FeelText.readable(text)) {
                return Optional.empty();
            }
            var parsed = parser.apply(text);
            return parsed.isRight()
                    ? Optional.of(parsed.toOption().get().expression()).filter(FeelGuard::allows)
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    /** The value as FEEL has it, an error among them. */
    public Val evaluate(Exp expression, Context variables) {
        return interpreter.eval(expression, functions.merge(variables));
    }

    /** The value as Java has it. */
    public Object unpack(Val value) {
        return values.unpackVal(value);
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
