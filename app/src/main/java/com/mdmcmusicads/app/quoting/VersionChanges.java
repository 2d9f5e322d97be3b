package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** What a version of a quote says differently from the one before, in sentences. */
final class VersionChanges {

    private final Texts texts;
    private final Locale reader;
    private final List<String> said = new ArrayList<>();

    private VersionChanges(Texts texts, Locale reader) {
        this.texts = texts;
        this.reader = reader;
    }

    static List<String> between(QuoteSheet before, QuoteSheet after, Texts texts, Locale reader) {
        var changes = new VersionChanges(texts, reader);
        changes.lines(before, after);
        changes.sum(
                "monthly", before, after, sheet -> Amounts.of(sheet.monthly().net(), reader));
        changes.sum("once", before, after, sheet -> Amounts.of(sheet.once().net(), reader));
        changes.sum("validDays", before, after, sheet -> String.valueOf(sheet.validDays()));
        if (!Objects.equals(before.media(), after.media())) {
            changes.say("media");
        }
        if (!Objects.equals(before.note(), after.note())) {
            changes.say("note");
        }
        return changes.said;
    }

    private void lines(QuoteSheet before, QuoteSheet after) {
        var left = new ArrayList<>(before.lines());
        for (var line : after.lines()) {
            var old = left.stream()
                    .filter(candidate -> candidate.label().equals(line.label()))
                    .findFirst();
            old.ifPresent(left::remove);
            if (old.isEmpty()) {
                say("added", line.label(), price(line));
            } else if (!isSame(old.get(), line)) {
                say("changed", line.label(), price(old.get()), price(line));
            }
        }
        left.forEach(line -> say("removed", line.label(), price(line)));
    }

    private static boolean isSame(QuoteSheet.Line one, QuoteSheet.Line other) {
        return one.priced().equals(other.priced())
                && one.unit() == other.unit()
                && one.optional() == other.optional()
                && Objects.equals(one.detail(), other.detail());
    }

    private String price(QuoteSheet.Line line) {
        var net = Amounts.of(line.priced().net(), reader);
        return line.discount().signum() == 0 ? net : net + " (− " + Amounts.percent(line.discount(), reader) + ")";
    }

    private void sum(String name, QuoteSheet before, QuoteSheet after, Function<QuoteSheet, String> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            say(name, value.apply(before), value.apply(after));
        }
    }

    private void say(String key, Object... arguments) {
        said.add(texts.say(reader, "quoting.difference." + key, arguments));
    }
}
