package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MailTemplatesTest {

    private final MailTemplates templates = new MailTemplates();

    @Test
    void letterIsWrittenInTheReadersLanguage() {
        assertThat(write(Locale.FRENCH, "Nora").subject()).isEqualTo("Votre accès à MDMC");
        assertThat(write(Locale.ENGLISH, "Nora").subject()).isEqualTo("Your access to MDMC");
        assertThat(write(Locale.GERMAN, "Nora").subject()).isEqualTo("Votre accès à MDMC");
    }

    @Test
    void linkIsAButtonInHtmlAndAnAddressInText() {
        var written = write(Locale.FRENCH, "Nora");

        assertThat(written.html())
                .contains("<a href=\"https://crm.example/x?a=1&amp;b=2\">Choisir mon mot de passe</a>");
        assertThat(written.text()).contains("Choisir mon mot de passe\nhttps://crm.example/x?a=1&b=2");
    }

    @Test
    void nameCannotBringMarkup() {
        var written = write(Locale.FRENCH, "<img src=x onerror=alert(1)> $1 {link}");

        assertThat(written.html()).doesNotContain("<img").contains("&lt;img src=x");
        assertThat(written.text()).contains("<img src=x onerror=alert(1)> $1 {link}");
    }

    @Test
    void forgottenWordIsAnErrorBeforeAnythingIsSent() {
        var letter = new Letter("a@b.fr", Locale.FRENCH, "invitation", Map.of("name", "Nora"), null, true);
        assertThatThrownBy(() -> templates.write(letter)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTemplateExistsInBothLanguages() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        assertThat(resolver.getResources("classpath:mail/*_fr.txt"))
                .isNotEmpty()
                .allMatch(french -> resolver.getResource(
                                "classpath:mail/" + french.getFilename().replace("_fr", "_en"))
                        .exists());
    }

    private Written write(Locale language, String name) {
        var words = Map.of("name", name, "inviter", "Camille", "link", "https://crm.example/x?a=1&b=2");
        return templates.write(new Letter("a@b.fr", language, "invitation", words, null, true));
    }
}
