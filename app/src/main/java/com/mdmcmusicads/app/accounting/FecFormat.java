package com.mdmcmusicads.app.accounting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a FEC is written: both are allowed, accountants' programmes differ in what they like. */
record FecFormat(char separator, Charset charset) {

    static final FecFormat USUAL = new FecFormat('\t', Charset.forName("ISO-8859-15"));

    FecFormat {
        if (separator != '\t' && separator != '|') {
            throw new IllegalArgumentException("A FEC is separated by tabs or bars");
        }
        if (!charset.equals(StandardCharsets.UTF_8) && !charset.name().equals("ISO-8859-15")) {
            throw new IllegalArgumentException("A FEC is written in ISO 8859-15 or UTF-8");
        }
    }
}
