package com.mdmcmusicads.forms;

import static com.mdmcmusicads.forms.Forms.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "'textfield','validate':{'required':true} | '' | required",
                "'textfield','validate':{'required':true} | '   ' | required",
                "'textfield','validate':{'required':true} | x | null",
                "'textfield','validate':{'required':'=1 = 1'} | '' | required",
                "'textfield','validate':{'required':'=1 = 2'} | '' | null",
                "'textfield','validate':{'minLength':3} | ab | minLength",
                "'textfield','validate':{'minLength':3} | '  ab  ' | minLength",
                "'textfield','validate':{'minLength':3} | '' | null",
                "'textarea','validate':{'maxLength':3} | abcd | maxLength",
                "'textarea','validate':{'maxLength':'=1 + 2'} | abcd | maxLength",
                "'textfield','validate':{'pattern':'^[A-Z]+$'} | abc | pattern",
                "'textfield','validate':{'pattern':'[A-Z]'} | abCd | null",
                "'textfield','validate':{'validationType':'email'} | a@b.fr | null",
                "'textfield','validate':{'validationType':'email'} | a@b | email",
                "'textfield','validate':{'validationType':'email'} | a b@c.fr | email",
                "'textfield','validate':{'validationType':'phone'} | +33612345678 | null",
                "'textfield','validate':{'validationType':'phone'} | +33 6 12 34 56 78 | null",
                "'textfield','validate':{'validationType':'phone'} | 0612345678 | phone",
                "'number','validate':{'min':3} | 2 | min",
                "'number','validate':{'min':3} | 3 | null",
                "'number','validate':{'max':'=2 * 2'} | 4.5 | max",
                "'number','decimalDigits':0 | 1.5 | integer",
                "'number','decimalDigits':2 | 1.555 | decimals",
                "'number','decimalDigits':2 | 1.550 | null",
                "'number','increment':0.5 | 1.2 | increment",
                "'number','increment':'0.5' | 1.5 | null",
                "'number','label':'n' | '' | null",
                "'number','validate':{'required':true} | '' | required",
                "'datetime','subtype':'date' | 2026-02-30 | type",
                "'datetime','subtype':'date' | 2026-02-28 | null",
                "'datetime','subtype':'date','disallowPassedDates':true | 2026-03-20 | past",
                "'datetime','subtype':'date','disallowPassedDates':true | 2026-03-21 | null",
                "'datetime','subtype':'time' | 14:30 | null",
                "'datetime','subtype':'time' | 25:00 | type",
                "'datetime','subtype':'datetime' | 2026-03-21 | type",
                "'datetime','subtype':'datetime','disallowPassedDates':true | 2026-03-20T10:00 | past",
                "'select','values':[{'label':'A','value':'a'}] | b | option",
                "'radio','values':[{'label':'A','value':'a'}] | a | null",
                "'filepicker','label':'f' | nobody-knows | file",
            })
    void ruleIsEnforced(String field, String answer, String code) {
        FormSchema schema = Forms.of("{'key':'a','type':" + field + "}");
        assertThat(check(schema, Map.of(), Map.of("a", answer)).errors())
                .extracting(FieldError::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void everyTypeIsTakenStrictly() {
        List<Object> odd = new ArrayList<>(Arrays.asList(
                true,
                7,
                "text",
                List.of(1),
                Map.of("x", 1),
                List.of(Map.of()),
                new BigDecimal("1e60"),
                List.of(List.of())));
        odd.addAll(Collections.nCopies(1, null));
        for (Kind kind : Kind.values()) {
            FormSchema schema = Forms.of("{'type':'" + kind.name().toLowerCase(Locale.ROOT)
                    + "','key':'a','values':[{'value':'text','label':'T'}]}");
            for (Object value : odd) {
                FormCheck.Result result = check(schema, Map.of(), Collections.singletonMap("a", value));
                assertThat(result.accepted() || !result.errors().isEmpty()).isTrue();
                assertThat(result.values().get("a"))
                        .satisfiesAnyOf(
                                kept -> assertThat(kept).isNull(),
                                kept -> assertThat(kept).isIn("", false, List.of(), "text", true, 7, List.of("text")));
            }
        }
    }

    @Test
    void unknownKeysAreDropped() {
        FormSchema schema = Forms.of("{'type':'textfield','key':'a.b'}");
        Map<String, Object> sent = Map.of("a", Map.of("b", "yes", "admin", true), "isAdmin", true);
        assertThat(check(schema, Map.of(), sent).values()).isEqualTo(Map.of("a", Map.of("b", "yes")));
    }

    @Test
    void hiddenAnswersAreDroppedAndNotDemanded() {
        FormSchema schema = Forms.of(
                "{'type':'checkbox','key':'other'}",
                "{'type':'textfield','key':'which','validate':{'required':true},'conditional':{'hide':'=not(other)'}}");
        assertThat(check(schema, Map.of(), Map.of("which", "sneaky")))
                .isEqualTo(new FormCheck.Result(Map.of("other", false), List.of()));
        assertThat(check(schema, Map.of(), Map.of("other", true)).errors())
                .extracting(FieldError::path)
                .containsExactly("which");
    }

    @Test
    void whatAHiddenFieldHoldsDecidesNothing() {
        FormSchema schema = Forms.of(
                "{'type':'checkbox','key':'a'}",
                "{'type':'checkbox','key':'b','conditional':{'hide':'=not(a)'}}",
                "{'type':'textfield','key':'c','conditional':{'hide':'=b != true'}}");
        assertThat(check(schema, Map.of(), Map.of("a", false, "b", true, "c", "x"))
                        .values())
                .isEqualTo(Map.of("a", false));
        assertThat(check(schema, Map.of(), Map.of("a", true, "b", true, "c", "x"))
                        .values())
                .isEqualTo(Map.of("a", true, "b", true, "c", "x"));
    }

    @Test
    void fixedAnswersKeepTheirOriginalValue() {
        FormSchema schema = Forms.of(
                "{'type':'number','key':'price','readonly':true}",
                "{'type':'textfield','key':'owner','disabled':true,'validate':{'required':true}}",
                "{'type':'checkbox','key':'locked'}",
                "{'type':'textfield','key':'note','readonly':'=locked','defaultValue':'as given'}");
        Map<String, Object> sent = Map.of("price", 1, "owner", "me", "locked", true, "note", "changed");
        FormCheck.Result result = check(schema, Map.of("price", 200), sent);
        assertThat(result.accepted()).isTrue();
        assertThat(result.values()).isEqualTo(Map.of("price", 200, "owner", "", "locked", true, "note", "as given"));
        assertThat(check(schema, Map.of(), Map.of("locked", false, "note", "changed"))
                        .values())
                .containsEntry("note", "changed");
    }

    @Test
    void missingKeyMeansUntouched() {
        FormSchema schema = Forms.of("{'type':'textfield','key':'a','defaultValue':'d','validate':{'required':true}}");
        assertThat(check(schema, Map.of(), Map.of()).values()).containsEntry("a", "d");
        assertThat(check(schema, Map.of("a", "o"), Map.of()).values()).containsEntry("a", "o");
        assertThat(check(schema, Map.of("a", "o"), Map.of("a", "")).errors()).hasSize(1);
    }

    @Test
    void computedAnswersAreComputedHere() {
        FormSchema schema = Forms.of(
                "{'type':'number','key':'months'}",
                "{'type':'expression','key':'fee','expression':'=months * 200'}",
                "{'type':'expression','key':'label','computeOn':'presubmit','expression':'=string(fee) + \\\" €\\\"'}");
        assertThat(check(schema, Map.of(), Map.of("months", 3, "fee", 1, "label", "free"))
                        .values())
                .isEqualTo(Map.of("months", 3, "fee", 600, "label", "600 €"));
    }

    @Test
    void numbersStayExact() {
        FormSchema schema =
                Forms.of("{'type':'number','key':'a'}", "{'type':'number','key':'s','serializeToString':true}");
        Map<String, Object> sent = Map.of("a", new BigDecimal("0.10"), "s", "12345678901234567890.123456789");
        assertThat(check(schema, Map.of(), sent).values())
                .isEqualTo(Map.of("a", new BigDecimal("0.1"), "s", "12345678901234567890.123456789"));
        assertThat(check(schema, Map.of(), Map.of("a", 5_000_000_000L)).values())
                .containsEntry("a", 5_000_000_000L);
        assertThat(check(schema, Map.of(), Map.of("a", "1e99999999")).errors())
                .extracting(FieldError::code)
                .containsExactly("number");
        assertThat(check(schema, Map.of(), Map.of("a", Double.NaN)).values()).containsEntry("a", null);
    }

    @Test
    void manyChoicesMustAllBeOffered() {
        FormSchema schema = Forms.of(
                "{'type':'checklist','key':'a','values':[{'value':'x'},{'value':'y'}]}",
                "{'type':'taglist','key':'b','validate':{'required':true},'valuesKey':'platforms'}",
                "{'type':'select','key':'c','valuesExpression':'=for p in platforms return p.value'}");
        Map<String, Object> original =
                Map.of("platforms", List.of(Map.of("value", "META", "label", "Meta"), Map.of("value", "YT")));
        Map<String, Object> good = Map.of("a", List.of("y", "x", "y"), "b", List.of("YT"), "c", "META");
        assertThat(check(schema, original, good).values())
                .isEqualTo(Map.of("a", List.of("y", "x"), "b", List.of("YT"), "c", "META"));
        Map<String, Object> bad =
                Map.of("a", List.of("z"), "b", List.of(), "c", "TIKTOK", "platforms", List.of("TIKTOK"));
        assertThat(check(schema, original, bad).errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("a", "option"),
                        org.assertj.core.api.Assertions.tuple("b", "required"),
                        org.assertj.core.api.Assertions.tuple("c", "option"));
    }

    @Test
    void controlCharactersAreNotKept() {
        FormSchema schema = Forms.of("{'type':'textfield','key':'a'}", "{'type':'textarea','key':'b'}");
        Map<String, Object> sent = Map.of("a", "x\u0000y\nz\u0007", "b", "one\r\ntwo\u0000");
        assertThat(check(schema, Map.of(), sent).values()).isEqualTo(Map.of("a", "xy z", "b", "one\ntwo"));
    }

    @Test
    void filesMustBeKnownAndOfTheRightType() throws Exception {
        FilesInMemory files = new FilesInMemory();
        String song = files.keep("a.mp3", "audio/mpeg", new java.io.ByteArrayInputStream(new byte[3]))
                .reference();
        String brief = files.keep("b.pdf", "application/pdf", new java.io.ByteArrayInputStream(new byte[3]))
                .reference();
        FormSchema schema = Forms.of("{'type':'filepicker','key':'a','accept':'audio/*,.wav','multiple':true}");
        FormCheck check = new FormCheck(schema, Map.of(), files, Forms.CLOCK);
        assertThat(check.check(Map.of("a", List.of(song))).accepted()).isTrue();
        assertThat(check.check(Map.of("a", List.of(song, brief))).errors())
                .extracting(FieldError::code)
                .containsExactly("fileType");
        assertThat(check.check(Map.of("a", List.of("../etc/passwd"))).errors())
                .extracting(FieldError::code)
                .containsExactly("file");
        assertThat(check.check(Map.of("a", Collections.nCopies(3, song))).values())
                .containsEntry("a", List.of(song));
    }

    @Test
    void errorsSpeakBothLanguages() {
        FormSchema schema =
                Forms.of("{'type':'textfield','key':'a','validate':{'minLength':2,'pattern':'^x','patternErrorMessage':"
                        + "'Commence par x'},'properties':{'en.validate.patternErrorMessage':'Starts with x'}}");
        FieldError tooShort = check(schema, Map.of(), Map.of("a", "y")).errors().get(0);
        assertThat(tooShort.message(Locale.FRENCH)).isEqualTo("Saisissez au moins 2 caractères.");
        assertThat(tooShort.message(Locale.ENGLISH)).isEqualTo("Enter at least 2 characters.");
        FieldError pattern =
                check(schema, Map.of(), Map.of("a", "yes")).errors().get(0);
        assertThat(pattern.message(Locale.FRENCH)).isEqualTo("Commence par x");
        assertThat(pattern.message(Locale.UK)).isEqualTo("Starts with x");
    }

    @Test
    void onlyJsonValuesComeOut() {
        FormSchema schema = Forms.of(
                "{'type':'expression','key':'due','expression':'=today() + duration(\\\"P7D\\\")'}",
                "{'type':'datetime','key':'d','subtype':'date'}",
                "{'type':'datetime','key':'at','subtype':'datetime','timeSerializingFormat':'utc_offset'}");
        Map<String, Object> original = new HashMap<>();
        original.put("d", java.time.LocalDate.of(2026, 5, 1));
        original.put("at", java.util.Date.from(java.time.Instant.parse("2026-05-01T08:00:00Z")));
        assertThat(check(schema, original, Map.of()).values())
                .isEqualTo(Map.of("due", "2026-03-28", "d", "2026-05-01", "at", "2026-05-01T10:00+02:00"));
    }
}
