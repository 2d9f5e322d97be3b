package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.executions.Chosen;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What became of each execution of an act on many, as an Excel file. */
@Component
class RepairReport {

    private final BatchDesk desk;
    private final Texts texts;

    RepairReport(BatchDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void write(UUID repair, Locale reader, OutputStream target) {
        try (var sheet = new SheetWriter(texts.say(reader, "repairs.title"), reader, columns(reader))) {
            for (var item : desk.items(repair, Chosen.MOST)) {
                sheet.row(
                        item.businessKey(),
                        item.instanceId(),
                        texts.say(reader, "repairs.item." + item.state()),
                        item.told() == null ? "" : told(item.told(), (key, words) -> texts.say(reader, key, words)),
                        item.at());
            }
            sheet.writeTo(target);
        }
    }

    /** The sentence for what {@link Refused#kept} kept. */
    static String told(String kept, BiFunction<String, Object[], String> say) {
        var parts = kept.split("\t");
        return say.apply(
                "repairs.refused." + parts[0], Arrays.stream(parts).skip(1).toArray());
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "key"), 38),
                Column.text(say(reader, "id"), 38),
                Column.text(say(reader, "state"), 14),
                Column.text(say(reader, "told"), 60),
                Column.of(say(reader, "at"), Kind.MOMENT));
    }

    private String say(Locale reader, String name) {
        return texts.say(reader, "repairs.column." + name);
    }
}
