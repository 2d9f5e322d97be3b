package com.mdmcmusicads.forms;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.math.BigDecimal;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;

/** Refuses, before it runs, an expression that could define functions, reach Java, or count to a billion. */
final class FeelGuard {

    private static final int PARTS = 600;
    private static final int STEPS = 10_000;
    private static final int NESTED = 60;

    private int parts;
    private boolean allowed = true;

    private FeelGuard() {}

    static boolean allows(Exp expression) {
        FeelGuard guard = new FeelGuard();
        guard.look(expression, false);
        return guard.allowed;
    }

    /** Brackets deeper than this make parsers slow or overflow; text inside quotes counts too, which is only stricter. */
    static boolean nestsReasonably(String expression) {
        int depth = 0;
        for (char c : expression.toCharArray()) {
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth > NESTED) {
                return false;
            }
        }
        return true;
    }

    private void look(Object node, boolean sorting) {
        allowed &= ++parts <= PARTS
                && !(node instanceof JavaFunctionInvocation)
                && !(node instanceof QualifiedFunctionInvocation)
                && (sorting || !(node instanceof FunctionDefinition))
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
