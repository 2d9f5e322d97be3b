package com.mdmcmusicads.app.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void pathsAreCutOff() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\temp\\Été 2026.pdf")).isEqualTo("Été 2026.pdf");
    }

    @Test
    void whatDeceivesOrHarmsIsTakenOut() {
        assertThat(FileName.clean("a\u0000b\r\nc.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.clean("facture\u202Efdp.exe")).isEqualTo("facturefdp.exe");
        assertThat(FileName.clean("<b>\"x\"?.pdf")).isEqualTo("bx.pdf");
        assertThat(FileName.clean(".htaccess")).isEqualTo("htaccess");
    }

    @Test
    void nothingIsCalledDocument() {
        assertThat(FileName.clean(null)).isEqualTo("document");
        assertThat(FileName.clean(" ... ")).isEqualTo("document");
        assertThat(FileName.clean("/")).isEqualTo("document");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(FileName.clean("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
    }
}
