package com.mdmcmusicads.app.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.Map;

/** A QR code as lines, sharp at every size. Error correction M, as EPC069-12 wants it. */
final class QrDrawing {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            0);

    private QrDrawing() {}

    /** One point a module; whoever places it makes it larger. */
    static Image of(String text, PdfContentByte canvas) {
        var matrix = matrix(text);
        var template = canvas.createTemplate(matrix.getWidth(), matrix.getHeight());
        template.setColorFill(PaperInk.INK);
        for (var y = 0; y < matrix.getHeight(); y++) {
            row(matrix, y, template);
        }
        template.fill();
        return Image.getInstance(template);
    }

    /** Neighbours in one piece, so that no hairline shows between them. */
    private static void row(BitMatrix matrix, int y, PdfTemplate template) {
        for (var x = 0; x < matrix.getWidth(); x++) {
            var from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > from) {
                template.rectangle(from, matrix.getHeight() - y - 1f, x - from, 1);
            }
        }
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
