package com.mdmcmusicads.app.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatusXmlTest {

    @Test
    void messageSaysWhichInvoiceWhenAndWhy() {
        var status = StatusXml.read(
                        bytes(Messages.status("F2026-00001", "213", "20261123101500", "Le SIREN est inconnu")))
                .orElseThrow()
                .get(0);

        assertThat(status.invoiceNumber()).isEqualTo("F2026-00001");
        assertThat(EInvoiceState.ofCode(status.code())).contains(EInvoiceState.REJECTED);
        assertThat(status.at()).isEqualTo(Instant.parse("2026-11-23T09:15:00Z"));
        assertThat(status.reasonCode()).isEqualTo("DEST_INC");
        assertThat(status.reason()).isEqualTo("Le SIREN est inconnu");
    }

    @Test
    void whatIsNoMessageIsNotRead() {
        var good = Messages.status("F2026-00001", "200", "20261123101500", null);
        for (var text : new String[] {
            "",
            "F2026-00001;200",
            "<a/>",
            good.replace("20261123101500", "demain"),
            good.replaceAll("<ram:IssuerAssignedID>.*</ram:IssuerAssignedID>", ""),
            good.substring(0, good.length() / 2),
            good.replace(
                    "<?xml version=\"1.0\"?>",
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
        }) {
            assertThat(StatusXml.read(bytes(text))).as(text).isEmpty();
        }
        assertThat(StatusXml.read(bytes(good))).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
