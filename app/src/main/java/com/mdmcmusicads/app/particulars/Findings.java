package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Everything that is wrong with one submission, collected before anybody complains, in the reader's language. */
public final class Findings {

    private final Texts texts;
    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    public Findings(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** For a call: English when it asks for it, else French. */
    public static Findings forCaller(Texts texts) {
        var english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return new Findings(texts, english ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** Notes an error and answers null, so that reading goes on. */
    public <T> T reject(String field, String code, Object... arguments) {
        errors.add(new FieldError(field, code, texts.say(language, "api.field." + code, arguments)));
        return null;
    }

    public boolean concern(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    public void complain() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
