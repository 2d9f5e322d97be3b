package com.mdmcmusicads.app.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.app.particulars.Submission;
import com.mdmcmusicads.app.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class SubmissionReaderTest {

    private final SubmissionReader reader = new SubmissionReader(Mockito.mock(Texts.class));

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var errors = errors("""
                {"email": "nobody", "budget_estimated": "1 500 €", "platforms_interest": ["meta", 7, "myspace"],
                 "country": "Neverland", "phone": "call me", "consent_marketing": "yes"}""");

        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "name required",
                        "email not-an-email",
                        "budget_estimated not-a-number",
                        "platforms_interest[1] not-a-text",
                        "platforms_interest[2] unknown-platform",
                        "country not-a-country",
                        "phone not-a-phone",
                        "consent_marketing not-a-boolean");
    }

    @ParameterizedTest
    @CsvSource({"-1, negative", "1e309, too-large", "10.005, too-precise"})
    void budgetIsAnAmount(String budget, String code) {
        assertThat(errors("{\"name\": \"A\", \"email\": \"a@b.fr\", \"budget_estimated\": %s}".formatted(budget)))
                .containsExactly("budget_estimated " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]|false", "{}|false", "null|false", "' '|false", "['x']|true", "{'a':1}|true"})
    void theBaitIsTakenByWhateverIsPutIntoIt(String bait, boolean trapped) {
        assertThat(read("{\"website\": %s}".formatted(bait.isBlank() ? "\"\"" : bait.replace('\'', '"')))
                        .isTrapped())
                .isEqualTo(trapped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0lea@b.fr", "lea@b.fr\u200B", "\uFEFFlea@b.fr", "\u202F lea@b.fr \t"})
    void whatCopyingLeavesAroundAnAddressIsNoPartOfIt(String pasted) {
        assertThat(read("{\"name\": \"A\", \"email\": \"%s\"}".formatted(pasted.replace("\t", "\\t")))
                        .lead()
                        .email())
                .isEqualTo("lea@b.fr");
    }

    @Test
    void aNameNobodyCanSeeIsNone() {
        assertThat(errors("{\"name\": \"\u200B\", \"email\": \"a@b.fr\"}")).containsExactly("name required");
    }

    @ParameterizedTest
    @ValueSource(strings = {".lea@b.fr", "lea.@b.fr", "l..ea@b.fr"})
    void anAddressHasNoStrayDots(String email) {
        assertThat(errors("{\"name\": \"A\", \"email\": \"%s\"}".formatted(email)))
                .containsExactly("email not-an-email");
    }

    @Test
    void aMissingNameOfTheWrongTypeIsComplainedAboutOnce() {
        assertThat(errors("{\"name\": 7, \"email\": \"a@b.fr\"}")).containsExactly("name not-a-text");
    }

    @Test
    void valuesAreCleanedTheSameWayForEverybody() {
        var lead = read("""
                {"name": "  Léa  ", "email": "LEA@Example.FR", "country": "allemagne", "phone": "06 12.34-56 78",
                 "language": "fr-FR", "platforms_interest": ["Instagram", "facebook", ""], "utm_source": "x"}""").lead();

        assertThat(lead.name()).isEqualTo("Léa");
        assertThat(lead.email()).isEqualTo("lea@example.fr");
        assertThat(lead.country()).isEqualTo("DE");
        assertThat(lead.phone()).isEqualTo("0612345678");
        assertThat(lead.language()).isEqualTo("fr");
        assertThat(lead.platforms()).containsExactly(Platform.META);
        assertThat(lead.campaign()).containsEntry("utm_source", "x");
    }

    @Test
    void accentsAreComposedSoThatOneNameIsWrittenOneWay() {
        assertThat(read("{\"name\": \"Le\u0301a\", \"email\": \"a@b.fr\"}")
                        .lead()
                        .name())
                .isEqualTo("Léa");
    }

    private List<String> errors(String json) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> read(json).lead());
        assertThat(refusal).isNotNull();
        return refusal.errors().stream().map(SubmissionReaderTest::say).toList();
    }

    private static String say(FieldError error) {
        return error.field() + " " + error.code();
    }

    private Submission read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
