package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison of forms and answer records finds what it should. */
class AnswerFitTest {

    enum Verdict {
        YES,
        NO
    }

    record Line(String label, BigDecimal price) {}

    record Address(String city) {}

    record Good(
            Verdict verdict,
            List<Verdict> many,
            LocalDate due,
            int months,
            boolean ok,
            List<Line> lines,
            Address to,
            List<String> files) {}

    record Short(Verdict verdict) {}

    record Wrong(
            Integer verdict,
            Verdict many,
            LocalDate due,
            int months,
            boolean ok,
            List<String> lines,
            Address to,
            String files) {}

    private static final String OPTIONS = ",'values':[{'value':'YES'},{'value':'NO'}]}";

    private final FormSchema form = Forms.of(
            "{'type':'radio','key':'verdict'" + OPTIONS,
            "{'type':'checklist','key':'many'" + OPTIONS,
            "{'type':'datetime','subtype':'date','key':'due'}",
            "{'type':'number','decimalDigits':0,'key':'months','validate':{'required':true}}",
            "{'type':'checkbox','key':'ok'}",
            "{'type':'dynamiclist','path':'lines','components':[{'type':'textfield','key':'label'},{'type':'number','key':'price'}]}",
            "{'type':'group','path':'to','components':[{'type':'textfield','key':'city'}]}",
            "{'type':'filepicker','key':'files','multiple':true}");

    @Test
    void fittingRecordHasNoDifferences() {
        assertThat(AnswerFit.differences(form, Good.class)).isEmpty();
    }

    @Test
    void missingKeysAreNamed() {
        assertThat(AnswerFit.differences(form, Short.class))
                .singleElement()
                .asString()
                .contains("lines", "months");
    }

    @Test
    void wrongTypesAreNamed() {
        assertThat(AnswerFit.differences(form, Wrong.class))
                .anySatisfy(line -> assertThat(line).startsWith("verdict is a RADIO"))
                .anySatisfy(line -> assertThat(line).startsWith("many gives a list"))
                .anySatisfy(line -> assertThat(line).startsWith("lines needs a record"))
                .anySatisfy(line -> assertThat(line).startsWith("files gives a list"));
    }

    @Test
    void optionsMustBeTheConstants() {
        FormSchema fewer = Forms.of("{'type':'radio','key':'verdict','values':[{'value':'YES'},{'value':'MAYBE'}]}");
        assertThat(AnswerFit.differences(fewer, Short.class))
                .singleElement()
                .asString()
                .contains("MAYBE");
    }

    @Test
    void primitiveNeedsARequiredAnswer() {
        record Months(int months) {}
        assertThat(AnswerFit.differences(Forms.of("{'type':'number','decimalDigits':0,'key':'months'}"), Months.class))
                .hasSize(1);
        assertThat(AnswerFit.differences(
                        Forms.of("{'type':'number','key':'months','validate':{'required':true}}"), Months.class))
                .hasSize(1);
    }
}
