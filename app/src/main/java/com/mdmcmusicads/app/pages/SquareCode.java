package com.mdmcmusicads.app.pages;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as a drawing inside the page: no image to fetch, nothing told to anybody else. */
final class SquareCode {

    private static final int QUIET = 4;

    private SquareCode() {}

    /** @param label what it is, for who cannot see it; escaped already */
    static String svg(String text, String label) {
        try {
            var code = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            var size = code.getWidth() + 2 * QUIET;
            return """
                    <svg class="code" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(label, size, size, size, size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
