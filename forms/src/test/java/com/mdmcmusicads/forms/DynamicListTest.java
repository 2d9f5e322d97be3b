package com.mdmcmusicads.forms;

import static com.mdmcmusicads.forms.Forms.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynamicListTest {

    private final FormSchema lines = Forms.of(
            "{'type':'number','key':'rate','defaultValue':2}",
            "{'type':'dynamiclist','path':'order.lines','defaultRepetitions':2,'components':["
                    + "{'type':'textfield','key':'label','validate':{'required':true}},"
                    + "{'type':'number','key':'quantity','defaultValue':1},"
                    + "{'type':'expression','key':'total','expression':'=this.quantity * rate + i[1]'},"
                    + "{'type':'textfield','key':'why','conditional':{'hide':'=this.quantity < 10'}},"
                    + "{'type':'number','key':'price','readonly':true},"
                    + "{'type':'group','path':'to','components':[{'type':'textfield','key':'city'}]},"
                    + "{'type':'dynamiclist','path':'tags','defaultRepetitions':0,'components':[{'type':'textfield','key':'name'},"
                    + "{'type':'expression','key':'of','expression':'=parent.this.label + string(count(i))'}]}]}");

    private static List<?> rows(FormCheck.Result result) {
        return (List<?>) ((Map<?, ?>) result.values().get("order")).get("lines");
    }

    private static Map<String, Object> order(Object... rows) {
        return Map.of("order", Map.of("lines", List.of(rows)));
    }

    @Test
    void opensWithDefaultRows() {
        FormCheck.Result result = check(lines, Map.of(), Map.of());
        assertThat(result.errors())
                .extracting(FieldError::path)
                .containsExactly("order.lines[0].label", "order.lines[1].label");
        assertThat(rows(result)).hasSize(2);
    }

    @Test
    void rowsNestComputeAndHide() {
        Map<String, Object> row = Map.of(
                "label",
                "a",
                "quantity",
                12,
                "why",
                "big",
                "to",
                Map.of("city", "Lyon"),
                "tags",
                List.of(Map.of("name", "t")),
                "unknown",
                1);
        FormCheck.Result result = check(lines, Map.of(), order(row, Map.of("label", "b")));
        assertThat(result.errors()).isEmpty();
        assertThat(rows(result).get(0)).satisfies(first -> {
            assertThat(((Map<?, ?>) first).get("total")).isEqualTo(25);
            assertThat(((Map<?, ?>) first).get("why")).isEqualTo("big");
            assertThat(((Map<?, ?>) first).get("to")).isEqualTo(Map.of("city", "Lyon"));
            assertThat(((Map<?, ?>) first).get("tags")).isEqualTo(List.of(Map.of("name", "t", "of", "a2")));
            assertThat(((Map<?, ?>) first).containsKey("unknown")).isFalse();
            assertThat(((Map<?, ?>) first).containsKey("_row")).isFalse();
        });
        assertThat(((Map<?, ?>) rows(result).get(1)).get("total")).isEqualTo(4);
        assertThat(((Map<?, ?>) rows(result).get(1)).containsKey("why")).isFalse();
    }

    @Test
    void readOnlyValuesFollowTheirRowWhenRowsAreRemoved() {
        Map<String, Object> original = order(Map.of("label", "a", "price", 10), Map.of("label", "b", "price", 20));
        FormCheck.Result removed = check(lines, original, order(Map.of("_row", 1, "label", "b", "price", 1)));
        assertThat(rows(removed))
                .singleElement()
                .satisfies(row -> assertThat(((Map<?, ?>) row).get("price")).isEqualTo(20));
        FormCheck.Result added =
                check(lines, original, order(Map.of("_row", 0, "label", "a"), Map.of("label", "new", "price", 99)));
        assertThat(((Map<?, ?>) rows(added).get(1)).get("price")).isNull();
        FormCheck.Result twice =
                check(lines, original, order(Map.of("_row", 1, "label", "x"), Map.of("_row", 1, "label", "y")));
        assertThat(((Map<?, ?>) rows(twice).get(1)).get("price")).isNull();
        FormCheck.Result unmarked = check(lines, original, order(Map.of("label", "x"), Map.of("label", "y")));
        assertThat(((Map<?, ?>) rows(unmarked).get(1)).get("price")).isEqualTo(20);
    }

    @Test
    void tooManyRowsOrNoRowsAtAllAreRefused() {
        Object[] many = Collections.nCopies(201, Map.of("label", "x")).toArray();
        assertThat(check(lines, Map.of(), order(many)).errors())
                .extracting(FieldError::code)
                .contains("rows");
        assertThat(check(lines, Map.of(), Map.of("order", Map.of("lines", "x"))).errors())
                .extracting(FieldError::code)
                .contains("type");
        assertThat(check(lines, Map.of(), order("x", 3, List.of())).errors())
                .extracting(FieldError::code)
                .containsOnly("required");
    }

    @Test
    void rowsThatMayNotGrowDoNot() {
        FormSchema fixed = Forms.of(
                "{'type':'dynamiclist','path':'l','allowAddRemove':false,'components':[{'type':'number','key':'n'}]}");
        Map<String, Object> original = Map.of("l", List.of(Map.of("n", 1), Map.of("n", 2)));
        assertThat(check(fixed, original, Map.of("l", List.of(Map.of("n", 5), Map.of("n", 6))))
                        .values())
                .isEqualTo(Map.of("l", List.of(Map.of("n", 5), Map.of("n", 6))));
        assertThat(check(fixed, original, Map.of("l", List.of(Map.of("n", 5)))).errors())
                .extracting(FieldError::code)
                .containsExactly("rowsFixed");
        FormSchema locked = Forms.of(
                "{'type':'dynamiclist','path':'l','readonly':true,'components':[{'type':'number','key':'n'}]}");
        assertThat(check(locked, original, Map.of("l", List.of())).values()).isEqualTo(original);
    }

    @Test
    void hiddenListIsNotSubmitted() {
        FormSchema schema = Forms.of(
                "{'type':'dynamiclist','path':'l','conditional':{'hide':'=true'},'components':[{'type':'number','key':'n'}]}");
        assertThat(check(schema, Map.of(), Map.of("l", List.of(Map.of("n", 1)))).values())
                .isEmpty();
    }
}
