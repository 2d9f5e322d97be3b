package com.mdmcmusicads.app.migrating;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.migrations.Forecast;
import com.mdmcmusicads.app.migrations.ProgressDesk;
import com.mdmcmusicads.app.migrations.Taken;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The report of a migration as an Excel file, one row a case. */
@Component
class MigrationSheet {

    private static final int PAGE = 500;

    private final ProgressDesk progress;
    private final I18NProvider texts;

    MigrationSheet(ProgressDesk progress, I18NProvider texts) {
        this.progress = progress;
        this.texts = texts;
    }

    void write(String migration, ChangeWords words, Locale reader, OutputStream target) {
        var columns = List.of(
                Column.text(say("case", reader), 40),
                Column.text(say("state", reader), 14),
                Column.text(say("before", reader), 34),
                Column.text(say("after", reader), 34),
                Column.text(say("what", reader), 80),
                Column.of(say("at", reader), Column.Kind.MOMENT));
        try (var sheet = new SheetWriter(say("sheet", reader), reader, columns)) {
            for (var offset = 0; ; offset += PAGE) {
                var page = progress.cases(migration, null, offset, PAGE);
                page.forEach(one -> row(sheet, one, words, reader));
                if (page.size() < PAGE) {
                    break;
                }
            }
            sheet.writeTo(target);
        }
    }

    private void row(SheetWriter sheet, Taken one, ChangeWords words, Locale reader) {
        var forecast = one.forecast();
        sheet.row(
                one.businessKey() == null ? one.instanceId() : one.businessKey(),
                texts.getTranslation("migrating.taken." + one.state(), reader),
                forecast == null ? null : words.before(forecast.before()),
                forecast == null ? null : words.after(forecast.after()),
                forecast == null ? null : what(forecast, words),
                one.at());
    }

    private static String what(Forecast forecast, ChangeWords words) {
        return forecast.works()
                ? forecast.changes().stream().map(words::of).collect(Collectors.joining(" · "))
                : words.of(forecast.problem());
    }

    private String say(String key, Locale reader) {
        return texts.getTranslation("migrating.sheet." + key, reader);
    }
}
