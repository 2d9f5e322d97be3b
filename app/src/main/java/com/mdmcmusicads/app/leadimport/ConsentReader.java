package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.texts.Folded;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A consent counts when one can prove it: a yes with its words and its day. A no counts always. */
final class ConsentReader {

    private static final Set<String> YES =
            Set.of("oui", "o", "yes", "y", "true", "vrai", "1", "x", "ok", "accepte", "given");
    private static final Set<String> NO = Set.of("non", "n", "no", "false", "faux", "0", "refuse", "refused");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"),
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d-M-uuuu"));
    private static final int LONGEST_WORDING = 2000;

    private final Mapping mapping;
    private final Texts texts;
    private final Locale language;
    private final Clock clock;

    ConsentReader(Mapping mapping, Texts texts, Locale language, Clock clock) {
        this.mapping = mapping;
        this.texts = texts;
        this.language = language;
        this.clock = clock;
    }

    Found read(SheetRow row) {
        var said = Folded.of(row.cell(mapping.column(ImportField.CONSENT)));
        if (said.isEmpty()) {
            return Found.NOTHING;
        }
        var day = day(row.cell(mapping.column(ImportField.CONSENT_DATE)));
        var wording = row.cell(mapping.column(ImportField.CONSENT_TEXT));
        if (NO.contains(said)) {
            var words = wording.isEmpty() || wording.length() > LONGEST_WORDING ? null : wording;
            return new Found(new Reading.Consent(false, words, day.orElse(clock.instant())), List.of());
        }
        if (!YES.contains(said)) {
            return leftOut(row, "unclear");
        }
        if (wording.isEmpty() || wording.length() > LONGEST_WORDING) {
            return leftOut(row, "wordless");
        }
        return day.filter(at -> !at.isAfter(clock.instant()))
                .map(at -> new Found(new Reading.Consent(true, wording, at), List.of()))
                .orElseGet(() -> leftOut(row, "dateless"));
    }

    private Found leftOut(SheetRow row, String why) {
        var cell = Mapping.cell(mapping.column(ImportField.CONSENT), row.number());
        return new Found(null, List.of(texts.say(language, "leadimport.consent." + why, cell)));
    }

    private static Optional<Instant> day(String said) {
        return moment(said)
                .or(() -> DAYS.stream()
                        .flatMap(format -> day(said, format).stream())
                        .findFirst()
                        .map(day -> day.atStartOfDay(BusinessHours.PARIS).toInstant()));
    }

    private static Optional<Instant> moment(String said) {
        try {
            return Optional.of(LocalDateTime.parse(said.replace(' ', 'T'))
                    .atZone(BusinessHours.PARIS)
                    .toInstant());
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String said, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(said, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** The answer that can be proven, and what is to be said about one that cannot. */
    record Found(Reading.Consent answer, List<String> remarks) {
        static final Found NOTHING = new Found(null, List.of());
    }
}
