package com.mdmcmusicads.app.paper;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import com.mdmcmusicads.app.calendar.BusinessHours;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What PDF/A-1b asks of a file beside its pages, and what makes two files of the same input equal. */
final class Archival {

    private static final Pattern PREFIX = Pattern.compile("/[A-Z]{6}\\+(Liberation)");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<[0-9a-f]{32}><[0-9a-f]{32}>]");
    private static final String ZEROS = "0".repeat(32);

    private Archival() {}

    static void open(Document document, PdfWriter writer, Letterhead letterhead, Cover cover) {
        writer.setPDFXConformance(PdfWriter.PDFA1B);
        writer.setPdfVersion(PdfWriter.VERSION_1_4);
        document.addTitle(cover.title());
        document.addAuthor(letterhead.name());
        document.addCreator("MDMC");
        document.open();
        var made = new PdfDate(GregorianCalendar.from(cover.madeAt().atZone(BusinessHours.PARIS)));
        writer.getInfo().put(PdfName.CREATIONDATE, made);
        writer.getInfo().put(PdfName.MODDATE, made);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(cover.isFrench() ? "fr-FR" : "en"));
        try {
            writer.setOutputIntents(
                    "Custom",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The library draws lots for the id of the file and the names of the fonts it cuts down. Both get one instead that comes
     * from what the file says, of the same length, so that every place in it stays where it was.
     */
    static byte[] settle(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var plain = ID.matcher(PREFIX.matcher(text).replaceAll("/AAAAAA+$1"))
                .replaceAll("/ID [<" + ZEROS + "><" + ZEROS + ">]");
        var id = digest(plain);
        var letters =
                id.substring(0, 6).chars().mapToObj(digit -> String.valueOf((char) ('A' + Character.digit(digit, 16))));
        return plain.replace("/AAAAAA+", "/" + letters.collect(Collectors.joining()) + "+")
                .replace(ZEROS, id)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
