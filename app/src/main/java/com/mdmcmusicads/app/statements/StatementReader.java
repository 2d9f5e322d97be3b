package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.statements.StatementRefusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Reads what banks give: camt.053, or a table as text or Excel. What a file is shows in its beginning, not in its name. */
public final class StatementReader {

    /** The largest file that is read. */
    public static final long MOST_BYTES = 20L << 20;

    private static final int BEGINNING = 512;
    private static final int LOOKED_AT = 40;
    private static final int SAMPLES = 3;
    private static final int LEAST_TITLES = 3;

    private final SheetReader sheets = new SheetReader(SheetReader.Limits.USUAL);

    /**
     * @throws StatementRefusal when the file is empty or too large
     */
    public boolean isXml(Path file) {
        try (var stream = Files.newInputStream(file)) {
            refuseBySize(Files.size(file));
            var beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
            return beginning.replaceFirst("^[^\\p{ASCII}]{0,3}\\s*", "").startsWith("<");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseBySize(long size) {
        if (size == 0) {
            throw new StatementRefusal(Reason.EMPTY);
        }
        if (size > MOST_BYTES) {
            throw new StatementRefusal(Reason.TOO_LARGE, MOST_BYTES >> 20);
        }
    }

    /**
     * All statements of a camt.053; lines that cannot be read are told apart.
     *
     * @throws StatementRefusal when it is none, or is made to harm
     */
    public List<Statement> camt(Path file) {
        try (var stream = Files.newInputStream(file)) {
            refuseBySize(Files.size(file));
            return new CamtReader().read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the titles of a table, below whatever the bank writes above them.
     *
     * @throws com.mdmcmusicads.app.documents.SheetRefusal when it is no table
     */
    public TableHead head(Path file) {
        refuseBySize(file.toFile().length());
        var rows = new ArrayList<SheetRow>();
        sheets.read(file, row -> rows.add(row) && rows.size() < LOOKED_AT);
        var at = headAt(rows);
        var head = rows.get(at);
        var samples = rows.subList(at + 1, Math.min(rows.size(), at + 1 + SAMPLES));
        return new TableHead(
                head.cells(),
                List.copyOf(samples),
                ColumnChoice.recognise(head.number(), head.cells()),
                BankLayout.of(head.cells()).orElse(null));
    }

    /** The row with the most known titles; without three of them, the first row with three cells. */
    private static int headAt(List<SheetRow> rows) {
        var best = 0;
        var most = 0L;
        for (var at = 0; at < rows.size(); at++) {
            var known = ColumnChoice.recognise(0, rows.get(at).cells()).columns().stream()
                    .filter(java.util.Objects::nonNull)
                    .count();
            if (known > most) {
                most = known;
                best = at;
            }
        }
        return most >= LEAST_TITLES ? best : widest(rows);
    }

    private static int widest(List<SheetRow> rows) {
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).cells().stream().filter(cell -> !cell.isEmpty()).count() >= LEAST_TITLES) {
                return at;
            }
        }
        throw new StatementRefusal(Reason.NO_HEAD);
    }

    /** @param account IBAN the table is about, because a table does not say */
    public Statement table(Path file, ColumnChoice choice, String account, Currency currency) {
        return new TableReader(choice, account, currency).read(file, sheets);
    }
}
