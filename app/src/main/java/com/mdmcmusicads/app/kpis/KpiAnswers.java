package com.mdmcmusicads.app.kpis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mdmcmusicads.app.texts.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what became of a call in the words of the interface and in the caller's language. */
@Component
class KpiAnswers {

    private final Texts texts;

    KpiAnswers(Texts texts) {
        this.texts = texts;
    }

    Answer of(KpiIntake.Taken taken, List<String> ignored) {
        var sentences = new EnumMap<KpiFault.Code, String>(KpiFault.Code.class);
        var landing = taken.landing();
        return new Answer(
                landing.accepted(),
                landing.created(),
                landing.updated(),
                landing.unchanged(),
                taken.refused().stream().map(each -> rejected(each, sentences)).toList(),
                ignored);
    }

    private Rejected rejected(KpiIntake.Refused refused, Map<KpiFault.Code, String> sentences) {
        var fault = refused.fault();
        var sentence = sentences.computeIfAbsent(
                fault.code(), code -> texts.say(LocaleContextHolder.getLocale(), "kpis.fault." + code.word()));
        return new Rejected(refused.index(), fault.field(), fault.word(), sentence);
    }

    /** What became of the rows; {@code ignored} is there only when a field meant nothing. */
    @Schema(name = "KpiAnswer")
    record Answer(
            @Schema(description = "created + updated + unchanged")
            int accepted,

            @Schema(description = "Days told for the first time")
            int created,

            @Schema(description = "Days told otherwise than before")
            int updated,

            @Schema(description = "Days told again") int unchanged,

            @Schema(description = "One entry for each row that was not kept")
            List<Rejected> rejected,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Names of fields that mean nothing here; missing when there are none")
            List<String> ignored) {}

    /** One row that was not kept, and why. */
    @Schema(name = "KpiRejection")
    record Rejected(
            @Schema(description = "Its place in `rows`, from 0")
            int index,

            @Schema(description = "The field, or `row` for the row as a whole", example = "spend")
            String field,

            @Schema(example = "negative") String code,
            String message) {}
}
