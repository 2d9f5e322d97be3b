package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The catalogue as an Excel file. */
@Component
class CatalogueSheet {

    private final Texts texts;

    CatalogueSheet(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<Article> articles, Locale reader) {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(say(reader, "title"), reader, columns(reader))) {
            articles.forEach(article -> row(sheet, article, reader));
            sheet.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private List<Column> columns(Locale reader) {
        return List.of(
                Column.text(say(reader, "code"), 18),
                Column.text(say(reader, "name"), 30),
                Column.text(say(reader, "kind"), 16),
                Column.text(say(reader, "unit"), 12),
                Column.of(say(reader, "price"), Column.Kind.NUMBER),
                Column.text(say(reader, "currency"), 8),
                Column.of(say(reader, "next"), Column.Kind.NUMBER),
                Column.of(say(reader, "next.day"), Column.Kind.DATE),
                Column.of(say(reader, "withdrawn.on"), Column.Kind.DATE));
    }

    private void row(SheetWriter sheet, Article article, Locale reader) {
        var offer = article.offer();
        var price = offer.price() == null ? article.nextPrice() : offer.price();
        sheet.row(
                offer.code(),
                offer.name(reader),
                say(reader, "kind." + offer.kind()),
                say(reader, "unit." + offer.unit()),
                offer.price() == null ? null : offer.price().amount(),
                price == null ? null : price.currency().getCurrencyCode(),
                article.nextPrice() == null ? null : article.nextPrice().amount(),
                article.nextFrom(),
                article.withdrawnOn());
    }

    private String say(Locale reader, String key) {
        return texts.say(reader, "catalogue." + key);
    }
}
