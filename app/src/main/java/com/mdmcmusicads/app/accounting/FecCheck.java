package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.FecFinding.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** Reads a FEC as the tax office would, line by line, knowing nothing of what wrote it, and says everything that is wrong. */
final class FecCheck {

    private static final int MOST_FINDINGS = 50;

    private final FecExpected expected;
    private final FecEntryCheck entries;
    private final List<FecFinding> findings = new ArrayList<>();
    private int number;

    FecCheck(FecExpected expected) {
        this.expected = expected;
        entries = new FecEntryCheck(expected, this::find);
    }

    /** Empty when all is right; at most fifty. */
    List<FecFinding> check(InputStream file) {
        try (var reader = new BufferedReader(
                new InputStreamReader(file, expected.format().charset().newDecoder()))) {
            head(reader.readLine());
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                check(line);
            }
        } catch (CharacterCodingException unclear) {
            find(Code.ENCODING, expected.format().charset().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.end(number - 1);
        return List.copyOf(findings);
    }

    private void head(String line) {
        number = 1;
        var titles = line == null ? List.<String>of() : split(line);
        if (!titles.equals(FecColumn.titles())) {
            find(Code.HEAD, line == null ? "" : line);
        }
    }

    private void check(String line) {
        var cells = split(line);
        if (cells.size() != FecColumn.values().length) {
            find(Code.COLUMNS, String.valueOf(cells.size()));
            return;
        }
        for (var column : FecColumn.values()) {
            if (column.isRequired() && cells.get(column.ordinal()).isBlank()) {
                find(Code.EMPTY_FIELD, column.name());
            }
        }
        entries.take(number, cells);
    }

    private List<String> split(String line) {
        return List.of(line.split(expected.format().separator() == '|' ? "\\|" : "\t", -1));
    }

    private void find(Code code, String said) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new FecFinding(code.name().startsWith("INCOME_SUM") ? 0 : number, code, said));
        }
    }
}
