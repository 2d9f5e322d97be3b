package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of the spreadsheet; what the agency earns and what a client spends on media never share one. */
final class SheetColumns {

    private final Texts texts;
    private final Locale reader;

    SheetColumns(Texts texts, Locale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    List<Column> all() {
        return List.of(
                text("number", 14),
                text("title", 32),
                text("artist", 24),
                text("release", 24),
                text("client", 28),
                text("objective", 16),
                text("state", 14),
                of("starts", Kind.DATE),
                of("ends", Kind.DATE),
                text("pm", 22),
                text("platforms", 28),
                of("fee", Kind.NUMBER),
                of("media", Kind.NUMBER),
                of("spent", Kind.NUMBER),
                text("currency", 8),
                of("spentPercent", Kind.WHOLE),
                of("expectedPercent", Kind.WHOLE),
                text("light", 18),
                text("why", 60));
    }

    Object[] cells(CampaignRow row, String pm) {
        var pace = row.pace();
        return new Object[] {
            row.number(),
            row.title(),
            row.artist(),
            row.release(),
            row.clientName(),
            texts.say(reader, row.objective().key()),
            texts.say(reader, row.state().key()),
            row.from(),
            row.to(),
            pm,
            row.platforms().stream()
                    .map(platform -> texts.say(reader, platform.key()))
                    .collect(Collectors.joining(", ")),
            row.monthlyFee() == null ? null : row.monthlyFee().amount(),
            row.budget().amount(),
            pace == null ? null : pace.spent().amount(),
            row.budget().currency().getCurrencyCode(),
            pace == null ? null : pace.spentPercent(),
            pace == null ? null : pace.expectedPercent(),
            pace == null ? null : texts.say(reader, "campaigning.light." + pace.light()),
            pace == null ? null : String.join(" ", pace.sentences())
        };
    }

    private Column text(String name, int width) {
        return Column.text(say(name), width);
    }

    private Column of(String name, Kind kind) {
        return Column.of(say(name), kind);
    }

    private String say(String name) {
        return texts.say(reader, "campaignbook.sheet." + name);
    }
}
