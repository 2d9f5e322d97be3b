package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.particulars.Euros;
import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.Submission;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the rows of one file by the same rules as the web form; what is wrong is said with its cell. */
final class RowReader {

    private final Mapping mapping;
    private final String fileName;
    private final Texts texts;
    private final Locale language;
    private final ConsentReader consents;

    RowReader(ImportJob job, Texts texts, Clock clock) {
        mapping = job.mapping();
        fileName = job.fileName();
        language = job.language();
        this.texts = texts;
        consents = new ConsentReader(mapping, texts, language, clock);
    }

    /** New to us as far as the row itself tells. */
    Reading read(SheetRow row) {
        var findings = new Findings(texts, language);
        try {
            var lead = submission(row, findings).lead();
            var consent = consents.read(row);
            return new Reading(row.number(), lead, consent.answer(), Forecast.CREATE, consent.remarks());
        } catch (InvalidInput refused) {
            var remarks =
                    refused.errors().stream().map(error -> remark(row, error)).toList();
            return new Reading(row.number(), null, null, Forecast.REFUSE, remarks);
        }
    }

    private Submission submission(SheetRow row, Findings findings) {
        return new Submission(
                text(row, ImportField.NAME),
                text(row, ImportField.EMAIL),
                text(row, ImportField.ARTIST),
                text(row, ImportField.GENRE),
                budget(row, findings),
                platforms(row),
                text(row, ImportField.PHONE),
                text(row, ImportField.COUNTRY),
                text(row, ImportField.LANGUAGE),
                text(row, ImportField.MESSAGE),
                null,
                null,
                source(row),
                Map.of(),
                false,
                findings);
    }

    private String text(SheetRow row, ImportField field) {
        var cell = row.cell(mapping.column(field));
        return cell.isEmpty() ? null : cell;
    }

    /** Where the file does not say it, the file itself is where they come from. */
    private String source(SheetRow row) {
        var said = text(row, ImportField.SOURCE);
        return said != null ? said : fileName.substring(0, Math.min(100, fileName.length()));
    }

    /** As people here write it, or as a spreadsheet does. */
    private BigDecimal budget(SheetRow row, Findings findings) {
        var said = row.cell(mapping.column(ImportField.BUDGET));
        for (var locale : List.of(language, Locale.FRENCH, Locale.ENGLISH)) {
            try {
                return Euros.read(said, locale);
            } catch (NumberFormatException other) {
                // Perhaps written the other way.
            }
        }
        return findings.reject(ImportField.BUDGET.field(), "not-an-amount");
    }

    private List<String> platforms(SheetRow row) {
        return Arrays.stream(row.cell(mapping.column(ImportField.PLATFORMS)).split("[,;/|+&\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String remark(SheetRow row, FieldError error) {
        var name = error.field().replaceFirst("\\[.*", "");
        var column = ImportField.ruled(name).map(mapping::column).orElse(-1);
        var label = texts.say(
                language,
                "leadimport.field." + ImportField.ruled(name).map(Enum::name).orElse(name));
        return column < 0
                ? texts.say(language, "leadimport.remark", label, error.message())
                : texts.say(
                        language, "leadimport.remark.cell", Mapping.cell(column, row.number()), label, error.message());
    }
}
