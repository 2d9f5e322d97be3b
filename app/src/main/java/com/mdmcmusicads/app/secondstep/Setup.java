package com.mdmcmusicads.app.secondstep;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an authenticator app needs to know: the secret to type, or the same as a QR code to scan. */
public record Setup(String secret, String qrImage) {

    static Setup of(byte[] secret, String email) {
        var text = Base32.encode(secret);
        var label = URLEncoder.encode("MDMC:" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return new Setup(text, QrCode.image("otpauth://totp/" + label + "?secret=" + text + "&issuer=MDMC"));
    }

    @Override
    public String toString() {
        return "a set-up";
    }
}
