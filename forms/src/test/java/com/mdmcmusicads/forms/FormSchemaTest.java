package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'textfield','key':'a','label':3} | components[0].label",
                "{'type':'nonsense'} | components[0].type",
                "{'key':'a'} | components[0].type",
                "{'type':'textfield','key':'a b'} | components[0].key",
                "{'type':'textfield','key':'a..b'} | components[0].key",
                "{'type':'textfield','key':'_row'} | components[0].key",
                "{'type':'textfield','key':'a.b[0]'} | components[0].key",
                "{'type':'textfield','key':3} | components[0].key",
                "{'type':'textfield','key':'a','id':3} | components[0].id",
                "{'type':'textfield','key':'a','validate':[]} | components[0].validate",
                "{'type':'textfield','key':'a','validate':{'required':'yes'}} | components[0].validate.required",
                "{'type':'textfield','key':'a','validate':{'minLength':'three'}} | components[0].validate.minLength",
                "{'type':'textfield','key':'a','validate':{'pattern':'(('}} | components[0].validate.pattern",
                "{'type':'textfield','key':'a','layout':{'columns':-4}} | components[0].layout.columns",
                "{'type':'textfield','key':'a','properties':{'en.label':4}} | components[0].properties.en.label",
                "{'type':'select','key':'a','values':{}} | components[0].values",
                "{'type':'select','key':'a','values':[4]} | components[0].values[0]",
                "{'type':'select','key':'a','values':[{'label':4}]} | components[0].values[0].label",
                "{'type':'number','key':'a','decimalDigits':'two'} | components[0].decimalDigits",
                "{'type':'group','components':{}} | components[0].components",
                "{'type':'group','components':[7]} | components[0].components[0]",
                "7 | components[0]",
            })
    void wrongPlaceIsNamed(String component, String path) {
        assertThatThrownBy(() -> Forms.of(component))
                .isInstanceOf(InvalidFormSchema.class)
                .hasMessageStartingWith(path + ": ")
                .extracting(e -> ((InvalidFormSchema) e).path())
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'textfield','key':'a'},{'type':'number','key':'a'}",
                "{'type':'textfield','key':'a'},{'type':'number','key':'a.b'}",
                "{'type':'textfield','key':'a.b'},{'type':'number','key':'a'}",
                "{'type':'textfield','key':'a.b'},{'type':'group','path':'a','components':[{'type':'number','key':'b'}]}",
                "{'type':'dynamiclist','path':'a','components':[]},{'type':'number','key':'a'}",
                "{'type':'dynamiclist','path':'a','components':[]},{'type':'number','key':'a.b'}",
                "{'type':'dynamiclist','path':'a','components':[]},{'type':'dynamiclist','path':'a','components':[]}",
                "{'type':'dynamiclist','path':'a','components':[{'type':'number','key':'b'},{'type':'number','key':'b'}]}",
            })
    void twoComponentsMayNotWriteToOnePlace(String components) {
        assertThatThrownBy(() -> Forms.of(components))
                .isInstanceOf(InvalidFormSchema.class)
                .hasMessageContaining("already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{} {}",
                "\"form\"",
                "{\"type\":\"process\"}",
                "{\"id\":1,\"id\":2}",
                "{\"components\":{}}"
            })
    void whatIsNoFormIsRefused(String json) {
        assertThatThrownBy(() -> FormSchema.read(json)).isInstanceOf(InvalidFormSchema.class);
    }

    @Test
    @Timeout(5)
    void tooLargeTooDeepOrTooManyIsRefused() {
        assertThatThrownBy(() -> FormSchema.read("{\"components\":[" + " ".repeat(10_000_000) + "]}"))
                .hasMessageContaining("larger than one million");
        assertThatThrownBy(() -> FormSchema.read("[".repeat(400_000))).isInstanceOf(InvalidFormSchema.class);
        assertThatThrownBy(() -> FormSchema.read("{\"components\":".repeat(60_000)))
                .isInstanceOf(InvalidFormSchema.class);
        String groups = "{'type':'group','components':[".repeat(11) + "]}".repeat(11);
        assertThatThrownBy(() -> Forms.of(groups)).hasMessageContaining("nested deeper");
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "{'type':'textfield','key':'f" + i + "'}")
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> Forms.of(many)).hasMessageContaining("one component too many");
    }

    @Test
    void readsFromUtf8() {
        String json = "{\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"Précisions\"}]}";
        FormSchema schema = FormSchema.read(
                new java.io.ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(schema.parts().get(0).text("label", Locale.FRENCH)).isEqualTo("Précisions");
    }

    @Test
    void missingKeysAndIdsGetDependableNames() {
        FormSchema schema =
                Forms.of("{'type':'textfield'},{'type':'number','id':'Field-9'},{'type':'group','components':[]}");
        assertThat(schema.keys()).extracting(FormKey::path).containsExactly("Field_1", "Field_9");
    }

    @Test
    void keysSayWhereAnswersGo() {
        FormSchema schema = Forms.of(
                "{'type':'textfield','key':'lead.name'}",
                "{'type':'text','text':'x'}",
                "{'type':'group','path':'address','components':[{'type':'textfield','key':'city'}]}",
                "{'type':'group','components':[{'type':'checkbox','key':'ok'}]}",
                "{'type':'dynamiclist','path':'lines','components':[{'type':'select','key':'kind','values':["
                        + "{'value':'A','label':'a'},{'value':2}]}]}",
                "{'type':'dynamiclist','path':'single','isRepeating':false,'components':[{'type':'number','key':'n'}]}");
        assertThat(schema.keys())
                .containsExactly(
                        new FormKey("lead.name", "textfield", Set.of()),
                        new FormKey("address.city", "textfield", Set.of()),
                        new FormKey("ok", "checkbox", Set.of()),
                        new FormKey("lines[].kind", "select", Set.of("A", 2)),
                        new FormKey("single.n", "number", Set.of()));
    }

    @Test
    void unknownSettingsOfNewerEditorsAreIgnored() {
        assertThat(Forms.of("{'type':'textfield','key':'a','future':{'x':1},'validate':{'future':1},'readonly':''}")
                        .parts())
                .hasSize(1);
    }

    @Test
    void optionsTakeWhatFormJsTakes() {
        assertThat(Option.of(List.of(
                        "a",
                        1,
                        true,
                        "",
                        java.util.Map.of("value", "b"),
                        java.util.Map.of("label", "nothing"),
                        java.util.Map.of("value", java.util.Map.of("id", 1), "label", "object"),
                        java.util.Map.of("value", java.util.Map.of("id", 2)),
                        List.of("x"),
                        "a")))
                .extracting(Option::label)
                .containsExactly("a", "1", "true", "b", "object");
        assertThat(Option.of("no list")).isEmpty();
    }
}
