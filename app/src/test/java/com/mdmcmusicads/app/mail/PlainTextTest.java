package com.mdmcmusicads.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphsArePartedListsDashedAndLinksSayWhereTheyLead() {
        assertThat(PlainText.of("<p>Bonjour Nora,</p><p>Deux idées :</p><ul><li>un clip</li><li>une <b>tournée</b></li>"
                        + "</ul><p>À bientôt<br>Camille</p><p><a href='https://a.fr/x'>Voir</a></p>"))
                .isEqualTo("""
                        Bonjour Nora,

                        Deux idées :

                        - un clip
                        - une tournée

                        À bientôt
                        Camille

                        Voir (https://a.fr/x)
                        """);
    }

    @Test
    void addressThatIsItsOwnWordIsSaidOnce() {
        assertThat(PlainText.of("<a href='https://a.fr'>https://a.fr</a>")).isEqualTo("https://a.fr\n");
    }
}
