package com.mdmcmusicads.processes.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.math.BigDecimal;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.SomeItem;

/** Refuses, before it runs, an expression that could define functions, reach Java, or count to a billion. */
final class FeelGuard {

    private static final int PARTS = 600;
    private static final int STEPS = 10_000;

    private int parts;
    private boolean allowed = true;

    private FeelGuard() {}

    static boolean allows(Exp expression) {
        FeelGuard guard = new FeelGuard();
        guard.look(expression, false);
        return guard.allowed;
    }

    private void look(Object node, boolean sorting) {
        allowed &= ++parts <= PARTS
                && !(node instanceof JavaFunctionInvocation)
                && !(node instanceof QualifiedFunctionInvocation)
                && (sorting || !(node instanceof FunctionDefinition))
                && oneIterator(node)
                && !(node instanceof IterationContext range && !bounded(range));
        if (!allowed) {
            return;
        }
        boolean sort =
                node instanceof FunctionInvocation call && call.function().equals("sort") || sorting;
        if (node instanceof camundajar.impl.scala.collection.Iterable<?> many) {
            many.iterator().foreach(inner -> {
                look(inner, sort);
                return null;
            });
        } else if (node instanceof Product product && !(node instanceof BigDecimal)) {
            product.productIterator().foreach(inner -> {
                look(inner, sort);
                return null;
            });
        }
    }

    /** Several iterators at once are multiplied out before anything can stop it. */
    private static boolean oneIterator(Object node) {
        if (node instanceof For loop) {
            return loop.iterators().lengthCompare(1) <= 0;
        }
        return node instanceof SomeItem some
                ? some.iterators().lengthCompare(1) <= 0
                : !(node instanceof EveryItem every) || every.iterators().lengthCompare(1) <= 0;
    }

    /** Both ends are written as numbers, or the end counts a list: lists are bounded already. */
    private static boolean bounded(IterationContext range) {
        Long start = number(range.start());
        Long end = number(range.end());
        boolean counts = range.end() instanceof FunctionInvocation call
                && call.function().equals("count");
        return start != null && (end == null ? counts && Math.abs(start) <= STEPS : Math.abs(end - start) <= STEPS);
    }

    private static Long number(Exp expression) {
        if (expression instanceof ArithmeticNegation negation) {
            Long number = number(negation.x());
            return number == null ? null : -number;
        }
        boolean small = expression instanceof ConstNumber constant
                && constant.value().abs().bigDecimal().compareTo(java.math.BigDecimal.valueOf(1_000_000_000L)) <= 0;
        return small ? ((ConstNumber) expression).value().bigDecimal().longValue() : null;
    }
}
