package com.mdmcmusicads.app.mentions;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sentences of the law by their dates. */
@Component
class LegalTexts {

    private final List<LegalText> texts;

    LegalTexts(ObjectMapper json) throws IOException {
        try (var file = new ClassPathResource("mentions/legal-texts.json").getInputStream()) {
            texts = json.readValue(file, new TypeReference<>() {});
        }
    }

    /** @throws IllegalStateException when no text is known for that day: ours to mend, nobody else's */
    Mention mention(String code, LocalDate day, Locale language) {
        return texts.stream()
                .filter(text -> text.code().equals(code) && text.isInForce(day))
                .findFirst()
                .map(text -> new Mention(code, text.in(language)))
                .orElseThrow(() -> new IllegalStateException("No legal text " + code + " for " + day));
    }
}
