package com.mdmcmusicads.processes.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/** How large a value inside an evaluation may grow before the evaluation is given up. */
final class FeelSize {

    private static final int CHARACTERS = 100_000;
    private static final int ITEMS = 10_000;
    private static final int MAGNITUDE = 400;

    private FeelSize() {}

    static void check(Val value) {
        if (value instanceof ValString text) {
            checkLength(text.value().length());
        } else if (value instanceof ValList list && list.items().lengthCompare(ITEMS) > 0) {
            throw new TooLarge();
        } else if (value instanceof ValNumber number) {
            BigDecimal exact = number.value().bigDecimal();
            require(Math.abs((long) exact.precision() - exact.scale()) <= MAGNITUDE && exact.scale() <= MAGNITUDE);
        }
    }

    static void checkLength(long characters) {
        require(characters <= CHARACTERS);
    }

    static void checkDigits(Val digits) {
        require(!(digits instanceof ValNumber number) || FeelFunctions.fewDigits(number));
    }

    static void checkJoin(List<Val> given) {
        long characters = 0;
        if (given.get(0) instanceof ValList list) {
            long delimiter = given.size() > 1 ? length(given.get(1)) : 0;
            for (Val item : CollectionConverters.asJava(list.items())) {
                characters += length(item) + delimiter;
            }
        }
        checkLength(characters);
    }

    private static long length(Val value) {
        return value instanceof ValString text ? text.value().length() : 40;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new TooLarge();
        }
    }

    static final class TooLarge extends RuntimeException {
        TooLarge() {
            super("a value in an expression grew too large", null, false, false);
        }
    }
}
