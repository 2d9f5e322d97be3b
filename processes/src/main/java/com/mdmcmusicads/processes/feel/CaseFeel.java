package com.mdmcmusicads.processes.feel;

import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/** Computes with the variables of a case, at the time of the engine it runs in, bounded in size and time. */
public final class CaseFeel {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long ALLOWANCE = 1_000;
    private static final ValueMapper VALUES = new FeelEngine.Builder()
            .customValueMapper(new JavaValueMapper())
            .build()
            .valueMapper();
    private static final BoundedFeel FEEL = new BoundedFeel(VALUES, CaseFeel::now);

    private CaseFeel() {}

    /** Whether it can be computed at all. */
    public static boolean isReadable(String expression) {
        return BoundedFeel.expression(expression).isPresent();
    }

    /**
     * The value as FEEL gives it, dates as java.time.
     *
     * @throws FeelFailure when it is no FEEL, fails, grows too large or takes too long
     */
    public static Object evaluate(String expression, Map<String, Object> variables) {
        var parsed = BoundedFeel.expression(expression)
                .orElseThrow(() -> new FeelFailure("No FEEL, or FEEL that could work without end", expression));
        try (var deadline = Deadline.in(ALLOWANCE)) {
            return value(expression, parsed, variables);
        } catch (FeelFailure failure) {
            throw failure;
        } catch (Exception | StackOverflowError failed) {
            throw new FeelFailure("FEEL took too long or grew too large", expression);
        }
    }

    private static Object value(String expression, Exp parsed, Map<String, Object> variables) {
        var value = FEEL.evaluate(parsed, context(variables));
        if (value instanceof ValError || value instanceof ValFatalError) {
            throw new FeelFailure("FEEL failed", expression);
        }
        return FEEL.unpack(value);
    }

    private static Context context(Map<String, Object> variables) {
        return new Context.StaticContext(
                camundajar.impl.scala.collection.immutable.Map.from(CollectionConverters.asScala(variables)),
                Map$.MODULE$.empty());
    }

    private static ZonedDateTime now() {
        return ClockUtil.now().toInstant().atZone(PARIS);
    }
}
