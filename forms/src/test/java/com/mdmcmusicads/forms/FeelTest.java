package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTest {

    private final Feel feel = new Feel(Forms.CLOCK);
    private final Map<String, Object> context = Map.of(
            "amount",
            12,
            "name",
            "Ada",
            "on",
            true,
            "items",
            List.of(Map.of("label", "a", "price", 2), Map.of("label", "b", "price", 3)),
            "lead",
            Map.of("address", Map.of("city", "Lyon")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=amount > 10 | true",
                "=name = \"Ada\" and on | true",
                "=lead.address.city = \"Lyon\" | true",
                "=sum(items.price) = 5 | true",
                "=some item in items satisfies item.price > 2 | true",
                "=count(items[price > 2]) = 1 | true",
                "=missing = null | true",
                "=amount < 10 | false",
                "=amount | false",
                "=missing > 3 | false",
                "amount > 10 | false",
                "=this is not FEEL at all ((( | false",
            })
    void conditionHoldsOnlyWhenItIsExactlyTrue(String condition, boolean holds) {
        assertThat(feel.holds(condition, context)).isEqualTo(holds);
    }

    @Test
    void knowsListsInsideMapsInsideLists() {
        Map<String, Object> nested =
                Map.of("rows", List.of(Map.of("tags", List.of("x", "y")), Map.of("tags", List.of("z"))));
        assertThat(Plain.of(feel.evaluate("=flatten(rows.tags)", nested))).isEqualTo(List.of("x", "y", "z"));
        assertThat(Plain.of(feel.evaluate("=for r in rows return {n: count(r.tags)}", nested)))
                .isEqualTo(List.of(Map.of("n", 2), Map.of("n", 1)));
    }

    @Test
    void nullsInDataAreNullsInExpressions() {
        Map<String, Object> withNull = new HashMap<>(Collections.singletonMap("verdict", null));
        assertThat(feel.holds("=verdict = null", withNull)).isTrue();
        assertThat(feel.holds("=verdict != \"QUALIFIED\"", withNull)).isTrue();
    }

    @Test
    void datesAreJavaTime() {
        assertThat(feel.evaluate("=date(\"2026-03-21\")", Map.of())).isEqualTo(LocalDate.of(2026, 3, 21));
        assertThat(feel.evaluate("=time(\"14:30:00\")", Map.of())).isEqualTo(LocalTime.of(14, 30));
        assertThat(feel.evaluate("=date and time(\"2026-03-21T14:30:00\")", Map.of()))
                .isEqualTo(LocalDateTime.of(2026, 3, 21, 14, 30));
        assertThat(feel.evaluate("=duration(\"PT2H\")", Map.of())).isEqualTo(Duration.ofHours(2));
        assertThat(feel.evaluate("=today()", Map.of())).isEqualTo(LocalDate.of(2026, 3, 21));
        assertThat(feel.evaluate("=now()", Map.of())).isInstanceOf(Temporal.class);
        assertThat(feel.holds("=date(due) > today() + duration(\"P7D\")", Map.of("due", "2026-04-01")))
                .isTrue();
    }

    @Test
    void javaTimeBecomesPlainText() {
        assertThat(Plain.of(feel.evaluate("=today() + duration(\"P1D\")", Map.of())))
                .isEqualTo("2026-03-22");
        assertThat(Plain.of(feel.evaluate("=now()", Map.of()))).isEqualTo("2026-03-21T10:00+01:00");
    }

    @Test
    void regularExpressionsWork() {
        assertThat(feel.holds("=matches(name, \"^A.a$\")", context)).isTrue();
        assertThat(feel.evaluate("=replace(name, \"[ad]\", \"-\")", context)).isEqualTo("A--");
        assertThat(Plain.of(feel.evaluate("=split(\"a;b;c\", \";\")", context))).isEqualTo(List.of("a", "b", "c"));
        assertThat(feel.evaluate("=string join([\"a\", \"b\"], \", \")", context))
                .isEqualTo("a, b");
        assertThat(Plain.of(feel.evaluate("=decimal(1/3, 2)", context))).isEqualTo(new java.math.BigDecimal("0.33"));
        assertThat(Plain.of(feel.evaluate("=sort([3,1,2], function(x,y) x < y)", context)))
                .isEqualTo(List.of(1, 2, 3));
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(
            strings = {
                "=for i in 1..999999999 return i",
                "=for i in 1..10000, j in 1..10000 return i * j",
                "=for i in 1..10000 return for j in 1..10000 return for k in 1..10000 return k",
                "=some i in 1..10000, j in 1..10000, k in 1..10000 satisfies i * j = k - 1",
                "=every i in 1..10000 satisfies every j in 1..10000 satisfies i * j > 0",
                "=for i in 1..amount return i",
                "=count(for i in 1..10000 return for j in 1..10000 return 1)",
                "=floor(10 ** 999999999)",
                "=string(10 ** 999999999)",
                "=string(10 ** 999999)",
                "=modulo(10 ** 99999999, 7)",
                "=decimal(1/3, 999999999)",
                "=round up(1/3, 999999999)",
                "=floor(number(\"1e999999999\"))",
                "=number(\"1e999999999\") = number(\"1e999999998\")",
                "=matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")",
                "=replace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a|aa)+$\", \"b\")",
                "=split(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a*)*b\")",
                "={f: function(n) f(n)}.f(1)",
                "=(function(n) n)(1)",
                "=function(s) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}",
                "={x: function(s) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}}.x(1)",
                "={a: \"xxxxxxxxxxxxxxxx\", b: a+a+a+a+a+a+a+a, c: b+b+b+b+b+b+b+b, d: c+c+c+c+c+c+c+c, e: d+d+d+d+d+d+d+d,"
                        + " f: e+e+e+e+e+e+e+e, g: f+f+f+f+f+f+f+f, h: g+g+g+g+g+g+g+g, i: h+h+h+h+h+h+h+h}.i",
                "=for a in [[1,1,1,1,1,1,1,1]] return for b in [[a,a,a,a,a,a]] return [b,b,b,b,b,b]",
                "=for i in 1..10000 return partial",
                "=string join(for i in 1..10000 return \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\", \"yyyyyyyyyyyyyyyyyy\")",
                "=this.class.forName(\"java.lang.Runtime\")",
                "=name.bytes",
                "=name.getClass()",
            })
    void hostileExpressionIsGivenUpQuickly(String expression) {
        feel.refill();
        assertThatCode(() -> Plain.of(feel.evaluate(expression, context))).doesNotThrowAnyException();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    @Timeout(10)
    void deepOrLongExpressionsAreRefusedQuickly() {
        for (String open : List.of("(", "[", "{a:", "not(", "if true then (", "-(")) {
            assertThat(feel.evaluate("=" + open.repeat(55), Map.of())).isNull();
            assertThat(feel.evaluate("=" + open.repeat(900), Map.of())).isNull();
        }
        assertThat(feel.evaluate("=" + "1+".repeat(3000) + "1", Map.of())).isNull();
        assertThat(feel.evaluate("=" + "-".repeat(3000) + "1", Map.of())).isNull();
        assertThat(feel.evaluate("=" + "a.".repeat(1900) + "a", Map.of())).isNull();
    }

    @Test
    @Timeout(10)
    void allExpressionsOfAFormShareOneAllowance() {
        feel.refill();
        for (int i = 0; i < 50; i++) {
            feel.evaluate("=for i in 1..10000 return for j in 1..10000 return i * j + " + i, context);
        }
        assertThat(feel.evaluate("=1", context)).isNull();
        feel.refill();
        assertThat(Plain.of(feel.evaluate("=1", context))).isEqualTo(1);
    }

    @Test
    void noJavaObjectIsWithinReach() {
        Map<String, Object> values = Plain.map(Map.of("file", new java.io.File("/"), "thread", Thread.currentThread()));
        assertThat(values).containsEntry("file", null).containsEntry("thread", null);
    }
}
