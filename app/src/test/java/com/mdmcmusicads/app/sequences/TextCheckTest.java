package com.mdmcmusicads.app.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.sequences.TextCheck.Fault;
import com.mdmcmusicads.app.sequences.TextCheck.Finding;
import com.mdmcmusicads.app.sequences.TextCheck.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextCheckTest {

    private static final MailText FINE = new MailText("Bonjour {{artiste|à vous}}", "<p>{{ Prénom | vous }}</p>");

    @Test
    void knownPlaceholdersAreFineHoweverTheyAreWritten() {
        assertThat(TextCheck.of(List.of(new SequenceStep(0, FINE, FINE)))).isEmpty();
    }

    @Test
    void unknownPlaceholderIsToldWithItsNameItsPlaceAndWhatWasPerhapsMeant() {
        var wrong = new MailText("Bonjour", "<p>Bonjour {{artsite}}</p>");
        assertThat(TextCheck.of(List.of(new SequenceStep(0, FINE, FINE), new SequenceStep(3, FINE, wrong))))
                .containsExactly(new Finding(2, Locale.ENGLISH, Place.BODY, Fault.UNKNOWN, "artsite", "artist"));
    }

    @Test
    void halfPlaceholderIsRefused() {
        var wrong = new MailText("Bonjour {{artiste}", "<p>Bonjour</p>");
        assertThat(TextCheck.of(List.of(new SequenceStep(0, wrong, FINE))))
                .extracting(Finding::fault)
                .containsExactly(Fault.BROKEN);
    }

    @Test
    void emptyTextIsNotPublished() {
        assertThat(TextCheck.forReaders(List.of(new SequenceStep(0, FINE, MailText.EMPTY))))
                .extracting(Finding::fault)
                .containsExactly(Fault.EMPTY);
    }

    @Test
    void valueOrItsFallbackIsSaidAndWhatIsMissingIsKnown() {
        var blanks = new Blanks("{{nom}} / {{artiste|votre projet}} / {{pays}}");
        var values = Map.of(Placeholder.NAME, "Ada");
        assertThat(blanks.filled(values, UnaryOperator.identity())).isEqualTo("Ada / votre projet / {{pays}}");
        assertThat(blanks.missing(values)).containsExactly(Placeholder.COUNTRY);
    }

    @Test
    void scriptsAndStylesNeverReachAMail() {
        assertThat(SafeHtml.clean("<p onclick='x()'>A<script>x()</script><a href='javascript:x()'>b</a>"
                        + "<img src=x onerror=x()></p>"))
                .isEqualTo("<p>A<a>b</a></p>");
    }

    @Test
    void plainTextKeepsListsAndAddresses() {
        assertThat(HtmlText.of("<p>Bonjour<br>vous</p><ul><li>un</li><li>deux</li></ul>"
                        + "<p><a href=\"https://mdmc.example\">ici</a></p>"))
                .isEqualTo("Bonjour\nvous\n\n- un\n- deux\n\nici (https://mdmc.example)");
    }
}
