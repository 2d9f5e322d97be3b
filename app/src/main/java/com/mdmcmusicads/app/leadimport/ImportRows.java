package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the files, and what became of each. */
@Repository
@Transactional
class ImportRows {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ImportRows(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    void add(String importId, Collection<SheetRow> rows) {
        var id = UUID.fromString(importId);
        batches.batchUpdate(
                "insert into lead_import_row (import_id, number, cells) values (?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setObject(1, id);
                    statement.setInt(2, row.number());
                    statement.setObject(3, row.cells().toArray(String[]::new));
                });
    }

    /** Rows after {@code number}, in their order. */
    List<ImportRow> after(String importId, int number, int most) {
        return sql.sql("select * from lead_import_row where import_id = ? and number > ? order by number limit ?")
                .params(UUID.fromString(importId), number, most)
                .query(ImportRows::read)
                .list();
    }

    List<ImportRow> page(String importId, Forecast forecast, int offset, int limit) {
        return sql.sql("select * from lead_import_row where import_id = ? and forecast = ? order by number"
                        + " offset ? limit ?")
                .params(UUID.fromString(importId), forecast.name(), offset, limit)
                .query(ImportRows::read)
                .list();
    }

    void forecast(String importId, Collection<Reading> readings) {
        var id = UUID.fromString(importId);
        batches.batchUpdate(
                "update lead_import_row set forecast = ?, remarks = ?, email = ? where import_id = ? and number = ?",
                readings,
                readings.size(),
                (statement, reading) -> {
                    statement.setString(1, reading.forecast().name());
                    statement.setObject(2, reading.remarks().toArray(String[]::new));
                    statement.setString(3, reading.email());
                    statement.setObject(4, id);
                    statement.setInt(5, reading.number());
                });
    }

    /** Which of these addresses belong to a lead already. */
    Set<String> known(Collection<String> emails) {
        return sql.sql("select email from lead where email = any(?)")
                .param(emails.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** The next row nobody has in hand, kept from others until this transaction ends; none when the import stands. */
    Optional<ImportRow> take(String importId) {
        return sql.sql("""
                        select row.* from lead_import_row row
                        join lead_import job on job.id = row.import_id and job.state = 'RUNNING'
                        where row.import_id = ? and row.outcome = 'WAITING'
                        order by row.number limit 1 for update of row skip locked""")
                .param(UUID.fromString(importId))
                .query(ImportRows::read)
                .optional();
    }

    void done(String importId, int number, Outcome outcome, String leadId, List<String> remarks) {
        sql.sql(
                        "update lead_import_row set outcome = ?, lead_id = ?::uuid, remarks = ? where import_id = ? and number = ?")
                .params(outcome.name(), leadId, remarks.toArray(String[]::new), UUID.fromString(importId), number)
                .update();
    }

    @Transactional(readOnly = true)
    Tally tally(String importId) {
        var tally = Tally.empty();
        sql.sql("select forecast, outcome, count(*) as rows from lead_import_row where import_id = ?"
                        + " group by forecast, outcome")
                .param(UUID.fromString(importId))
                .query(row -> {
                    var rows = row.getInt("rows");
                    tally.outcome().merge(Outcome.valueOf(row.getString("outcome")), rows, Integer::sum);
                    if (row.getString("forecast") != null) {
                        tally.forecast().merge(Forecast.valueOf(row.getString("forecast")), rows, Integer::sum);
                    }
                });
        return tally;
    }

    /** Every row that was refused, in its order. */
    @Transactional(readOnly = true)
    void eachRefused(String importId, Consumer<ImportRow> each) {
        sql.sql("select * from lead_import_row where import_id = ? and (outcome = 'REFUSED'"
                        + " or outcome = 'WAITING' and forecast = 'REFUSE') order by number")
                .param(UUID.fromString(importId))
                .query(row -> {
                    each.accept(read(row, 0));
                });
    }

    private static ImportRow read(ResultSet row, int number) throws SQLException {
        var forecast = row.getString("forecast");
        return new ImportRow(
                row.getInt("number"),
                Imports.texts(row.getArray("cells")),
                forecast == null ? null : Forecast.valueOf(forecast),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("lead_id"),
                Imports.texts(row.getArray("remarks")));
    }
}
