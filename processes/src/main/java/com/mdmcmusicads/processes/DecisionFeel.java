package com.mdmcmusicads.processes;

import camundajar.impl.scala.collection.immutable.Map.Map1;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import com.mdmcmusicads.processes.feel.BoundedFeel;
import com.mdmcmusicads.processes.feel.Deadline;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.spin.SpinValueMapperFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.context.VariableProvider.CompositeVariableProvider;
import org.camunda.feel.context.VariableProvider.StaticVariableProvider;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/** The FEEL of one evaluation of a decision, with an allowance of time for all its cells together. */
final class DecisionFeel implements FeelEngine {

    /** Milliseconds; a table of ours needs about one. */
    private static final long ALLOWANCE = 3_000;

    /** Under this name FEEL looks for what the input of a column is called. */
    private static final String INPUT = "inputVariableName";

    /** The engine's own clock, which differs in a trial. */
    private static final FeelEngineClock CLOCK =
            () -> ClockUtil.getCurrentTime().toInstant().atZone(ZoneId.systemDefault());

    private static final BoundedFeel FEEL = new BoundedFeel(values(), CLOCK);

    private long left = ALLOWANCE * 1_000_000;

    /** JSON values (Spin) only where their library is. */
    private static ValueMapper values() {
        var known = Stream.of(new JavaValueMapper(), new SpinValueMapperFactory().createInstance())
                .filter(Objects::nonNull)
                .toList();
        return new CompositeValueMapper(CollectionConverters.asScala(known).toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) FEEL.unpack(
                value(expression, BoundedFeel.expression(expression), new ContextVariableWrapper(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext variables) {
        var both = List.of(new StaticVariableProvider(new Map1<>(INPUT, input)), new ContextVariableWrapper(variables));
        var provider =
                new CompositeVariableProvider(CollectionConverters.asScala(both).toList());
        return value(tests, BoundedFeel.unaryTests(tests), provider) instanceof ValBoolean holds && holds.value();
    }

    private Val value(String text, Optional<Exp> expression, VariableProvider variables) {
        var parsed = expression.orElseThrow(() -> new FeelException("No FEEL, or FEEL without end: " + text));
        var start = System.nanoTime();
        var deadline = Deadline.in(Math.max(left / 1_000_000, 1));
        try (deadline) {
            var value = FEEL.evaluate(parsed, context(variables));
            if (deadline.rang() || value instanceof ValError || value instanceof ValFatalError) {
                throw new FeelException("FEEL failed (" + value + "): " + text);
            }
            return value;
        } catch (FeelException failed) {
            throw failed;
        } catch (Exception | StackOverflowError failed) {
            throw new FeelException("FEEL took too long or grew too large: " + text, failed);
        } finally {
            left -= System.nanoTime() - start;
        }
    }

    private static Context context(VariableProvider variables) {
        return new CustomContext() {
            @Override
            public VariableProvider variableProvider() {
                return variables;
            }
        };
    }
}
