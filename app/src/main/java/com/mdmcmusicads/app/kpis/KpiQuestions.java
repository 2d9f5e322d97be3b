package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Understands which days a caller asks for. */
@Component
class KpiQuestions {

    static final int MOST = 1000;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Texts texts;

    KpiQuestions(Texts texts) {
        this.texts = texts;
    }

    /**
     * @throws InvalidInput naming every value that cannot be understood
     * @throws Refusal 400 for a cursor that is none of ours
     */
    KpiQuestion of(String from, String to, String platform, int limit, String cursor) {
        var errors = new ArrayList<FieldError>();
        var first = day("from", from, KpiRules.FIRST_DAY, errors);
        var last = day("to", to, LAST_DAY, errors);
        var place = platform(platform, errors);
        if (limit < 1 || limit > MOST) {
            errors.add(error("limit", "out-of-range"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new KpiQuestion(first, last, place, KpiPlace.of(cursor));
    }

    private LocalDate day(String field, String text, LocalDate otherwise, List<FieldError> errors) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text.strip());
        } catch (DateTimeException other) {
            errors.add(error(field, "not-a-date"));
            return otherwise;
        }
    }

    private Platform platform(String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var platform = Platform.of(text);
        if (platform.isEmpty()) {
            errors.add(error("platform", "unknown-platform"));
        }
        return platform.orElse(null);
    }

    private FieldError error(String field, String code) {
        return new FieldError(field, code, texts.say(LocaleContextHolder.getLocale(), "kpis.fault." + code, MOST));
    }
}
