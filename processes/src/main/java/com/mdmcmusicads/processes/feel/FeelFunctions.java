package com.mdmcmusicads.processes.feel;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/** FEEL's own functions, each seeing only values of bounded size, with regular expressions of bounded work. */
final class FeelFunctions implements FunctionProvider {

    private static final int MOST_DIGITS = 60;

    /** Their second number is how many digits to keep. */
    private static final Set<String> ROUNDING = Set.of(
            "decimal", "floor", "ceiling", "round", "round up", "round down", "round half up", "round half down");

    private static final Map<String, Function<java.util.List<Val>, Val>> REPLACED =
            Map.of("matches", FeelFunctions::matches, "replace", FeelFunctions::replace, "split", FeelFunctions::split);

    private final FunctionProvider own;

    FeelFunctions(FunctionProvider own) {
        this.own = own;
    }

    @Override
    public List<ValFunction> getFunctions(String name) {
        Stream<ValFunction> functions = CollectionConverters.asJava(own.getFunctions(name)).stream();
        return CollectionConverters.asScala(
                        functions.map(function -> guarded(name, function)).toList())
                .toList();
    }

    @Override
    public camundajar.impl.scala.collection.Iterable<String> functionNames() {
        return own.functionNames();
    }

    private static ValFunction guarded(String name, ValFunction function) {
        return new ValFunction(function.params(), arguments -> call(name, function, arguments), function.hasVarArgs());
    }

    private static Object call(String name, ValFunction function, List<Val> arguments) {
        java.util.List<Val> given = CollectionConverters.asJava(arguments);
        given.forEach(FeelSize::check);
        if (ROUNDING.contains(name) && given.size() > 1) {
            FeelSize.checkDigits(given.get(1));
        }
        if (name.equals("string join")) {
            FeelSize.checkJoin(given);
        }
        Object result = REPLACED.containsKey(name)
                ? REPLACED.get(name).apply(given)
                : function.invoke().apply(arguments);
        if (result instanceof Val value) {
            FeelSize.check(value);
        }
        return result;
    }

    private static Val matches(java.util.List<Val> given) {
        return new ValBoolean(matcher(given).find());
    }

    private static Val replace(java.util.List<Val> given) {
        Matcher matcher = matcher(given);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, text(given.get(2)));
            FeelSize.checkLength(text.length());
        }
        return new ValString(matcher.appendTail(text).toString());
    }

    private static Val split(java.util.List<Val> given) {
        String text = text(given.get(0));
        String[] pieces = SafePattern.compile(text(given.get(1))).split(SafePattern.watched(text), -1);
        java.util.List<Val> values =
                Stream.of(pieces).map(piece -> (Val) new ValString(piece)).toList();
        return new ValList(CollectionConverters.asScala(values).toList());
    }

    private static Matcher matcher(java.util.List<Val> given) {
        String pattern = text(given.get(1));
        if (!SafePattern.compiles(pattern)) {
            throw new PatternSyntaxException("not usable", pattern, 0);
        }
        return SafePattern.compile(pattern).matcher(SafePattern.watched(text(given.get(0))));
    }

    private static String text(Val value) {
        return ((ValString) value).value();
    }

    /** Kept beside the functions because only numbers need it: digits a rounding may ask for. */
    static boolean fewDigits(ValNumber number) {
        return number.value().abs().bigDecimal().compareTo(java.math.BigDecimal.valueOf(MOST_DIGITS)) <= 0;
    }
}
