package com.mdmcmusicads.app.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws IOException {
        var file = folder.resolve("leads.xlsx");
        write(file, sheet -> {
            sheet.row("Élodie <b>", 1500.5, LocalDate.of(2026, 11, 22), Instant.parse("2026-07-01T08:30:00Z"));
            sheet.row(null, null, null, null);
            sheet.row("日本", new BigDecimal("0.1"), null, null);
        });

        assertThat(cells(file))
                .containsExactly(
                        List.of("Nom", "Budget", "Jour", "Moment"),
                        List.of("Élodie <b>", "1500.5", "2026-11-22", "2026-07-01T10:30"),
                        List.of("日本", "0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A0"})
    void aTextThatBeginsLikeAFormulaStaysAText(String text) throws IOException {
        var file = folder.resolve("formula.xlsx");
        write(file, sheet -> sheet.row(text));

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        var file = folder.resolve("long.xlsx");
        write(file, sheet -> sheet.row("x".repeat(40_000)));

        assertThat(cells(file).get(1).get(0)).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void textIsUnderstoodHoweverItIsEncoded(String charset) throws IOException {
        var file = text("Artiste;Ville\r\n\"Été; d’or\";Orléans\r\n", Charset.forName(charset));

        assertThat(cells(file)).containsExactly(List.of("Artiste", "Ville"), List.of("Été; d’or", "Orléans"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSignBetweenCellsIsFound(String sign) throws IOException {
        var file = text(String.join(sign, "a", "\"b,;\"", "c") + "\n1" + sign + "2\n", StandardCharsets.UTF_8);

        assertThat(cells(file)).containsExactly(List.of("a", "b,;", "c"), List.of("1", "2"));
    }

    @Test
    void rowsKeepTheNumberTheyHaveInTheFile() throws IOException {
        var file = text("a;b\n\n\"two\nlines\";x\nlast;y\n", StandardCharsets.UTF_8);
        var numbers = new ArrayList<Integer>();
        reader(1000).read(file, row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(1, 3, 5);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoReasonToStop() throws IOException {
        assertThat(cells(text("a;b\n\"open;1\n2;3", StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void readingStopsWhenEnoughIsSeen() throws IOException {
        var file = folder.resolve("many.xlsx");
        write(file, sheet -> {
            for (var row = 0; row < 500; row++) {
                sheet.row("row " + row);
            }
        });
        var seen = new ArrayList<SheetRow>();
        reader(10).read(file, row -> {
            seen.add(row);
            return seen.size() < 5;
        });

        assertThat(seen).hasSize(5);
        refused(SheetRefusal.Reason.TOO_MANY_ROWS, () -> reader(10).read(file, row -> true));
    }

    @Test
    void whatIsNoTableIsRefusedWithItsReason() throws IOException {
        refused(SheetRefusal.Reason.EMPTY, () -> cells(text("", StandardCharsets.UTF_8)));
        refused(SheetRefusal.Reason.UNREADABLE, () -> cells(bytes(0x89, 'P', 'N', 'G', 0, 0)));
        refused(SheetRefusal.Reason.OLD_OR_LOCKED, () -> cells(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1)));
        refused(SheetRefusal.Reason.UNREADABLE, () -> cells(bytes('P', 'K', 3, 4, 7, 7, 7)));
        refused(SheetRefusal.Reason.UNREADABLE, () -> cells(zip("word/document.xml", 10)));
        refused(SheetRefusal.Reason.TOO_MANY_COLUMNS, () -> cells(text(";".repeat(300) + "x", StandardCharsets.UTF_8)));
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        var file = zip("xl/sharedStrings.xml", 300 << 20);

        assertThat(Files.size(file)).isLessThan(1 << 20);
        refused(SheetRefusal.Reason.BOMB, () -> cells(file));
    }

    @Test
    void entitiesOfXmlAreNotFollowed() throws IOException {
        var file = folder.resolve("entities.xlsx");
        write(file, sheet -> sheet.row("harmless"));
        var evil = folder.resolve("evil.xlsx");
        replace(file, evil, "xl/worksheets/sheet1.xml", """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>""");

        refused(SheetRefusal.Reason.UNREADABLE, () -> cells(evil));
    }

    private void write(Path file, java.util.function.Consumer<SheetWriter> rows) throws IOException {
        var columns = List.of(
                Column.text("Nom", 20),
                Column.of("Budget", Column.Kind.EUROS),
                Column.of("Jour", Column.Kind.DATE),
                Column.of("Moment", Column.Kind.MOMENT));
        try (var sheet = new SheetWriter("Prospects", Locale.FRENCH, columns);
                var target = Files.newOutputStream(file)) {
            rows.accept(sheet);
            sheet.writeTo(target);
        }
    }

    private static SheetReader reader(int rows) {
        return new SheetReader(new SheetReader.Limits(20 << 20, 200 << 20, rows, 200, 10_000));
    }

    private static List<List<String>> cells(Path file) {
        var all = new ArrayList<List<String>>();
        reader(1000).read(file, row -> all.add(row.cells()));
        return all;
    }

    private Path text(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    private Path bytes(int... values) throws IOException {
        var bytes = new byte[values.length];
        Arrays.setAll(values, at -> values[at]);
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return Files.write(folder.resolve("bytes"), bytes);
    }

    private Path zip(String name, int size) throws IOException {
        var file = folder.resolve("packed.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            var piece = new byte[1 << 16];
            for (var left = size; left > 0; left -= piece.length) {
                zip.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return file;
    }

    private static void replace(Path from, Path to, String part, String content) throws IOException {
        try (var source = new java.util.zip.ZipFile(from.toFile());
                var target = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : java.util.Collections.list(source.entries())) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    target.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    source.getInputStream(entry).transferTo(target);
                }
            }
        }
    }

    private static void refused(
            SheetRefusal.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        SheetRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
