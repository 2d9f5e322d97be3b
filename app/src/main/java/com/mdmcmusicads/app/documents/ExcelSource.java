package com.mdmcmusicads.app.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of an Excel file, read as a stream of XML. */
final class ExcelSource {

    private final Path file;

    ExcelSource(Path file) {
        this.file = file;
    }

    void read(Rows rows) throws IOException {
        Unpacked.check(file, rows.limits().unpacked());
        try (var book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(book, rows);
        } catch (Enough enough) {
            // Whoever asked has seen what they wanted.
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException e) {
            throw new SheetRefusal(SheetRefusal.Reason.UNREADABLE, e);
        }
    }

    private static void read(OPCPackage book, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(book);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new SheetRefusal(SheetRefusal.Reason.EMPTY);
        }
        var texts = new ReadOnlySharedStringsTable(book, false);
        try (InputStream first = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), null, texts, new ExcelRows(rows), new PlainCells(), false));
            parser.parse(new InputSource(first));
        }
    }

    /** Ends the reading before the end of the file. */
    static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }
}
