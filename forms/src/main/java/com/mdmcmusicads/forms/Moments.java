package com.mdmcmusicads.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Dates and times between the texts of form-js and java.time, in the reader's time zone. */
final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;
    private final String subtype;
    private final String format;

    private Moments(Part part, ZoneId zone) {
        this.zone = zone;
        subtype = part.text("subtype");
        format = part.text("timeSerializingFormat");
    }

    static Moments of(Part part, ZoneId zone) {
        return new Moments(part, zone);
    }

    boolean timeOnly() {
        return subtype.equals("time");
    }

    boolean dateOnly() {
        return !timeOnly() && !subtype.equals("datetime");
    }

    /** The text form-js would submit for this text, or nothing when it is not such a moment. */
    Optional<String> canonical(String text) {
        if (timeOnly()) {
            return time(text).map(this::text);
        }
        return dateOnly() ? date(text).map(LocalDate::toString) : dateTime(text).map(this::text);
    }

    Optional<LocalDate> date(String text) {
        return read(() -> text.length() > 10 ? local(text).toLocalDate() : LocalDate.parse(text));
    }

    Optional<LocalDateTime> dateTime(String text) {
        return read(() -> local(text).truncatedTo(ChronoUnit.MINUTES));
    }

    Optional<LocalTime> time(String text) {
        return read(() -> {
            TemporalAccessor read = DateTimeFormatter.ISO_TIME.parseBest(text, OffsetTime::from, LocalTime::from);
            return (read instanceof OffsetTime there ? here(there) : (LocalTime) read).truncatedTo(ChronoUnit.MINUTES);
        });
    }

    /** A time of day written with an offset is read with today's offset of the zone, as form-js does. */
    private LocalTime here(OffsetTime there) {
        return there.withOffsetSameInstant(offset(LocalDateTime.of(LocalDate.EPOCH, there.toLocalTime())))
                .toLocalTime();
    }

    String text(LocalTime time) {
        return text(LocalDateTime.of(LocalDate.EPOCH, time)).substring(11);
    }

    String text(LocalDateTime moment) {
        return switch (format) {
            case "utc_offset" -> minutes(moment) + offsetText(offset(moment));
            case "utc_normalized" -> minutes(moment.minusSeconds(offset(moment).getTotalSeconds())) + "Z";
            default -> minutes(moment);
        };
    }

    private LocalDateTime local(String text) {
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime there
                ? there.atZoneSameInstant(zone).toLocalDateTime()
                : (LocalDateTime) read;
    }

    private ZoneOffset offset(LocalDateTime moment) {
        return zone.getRules().getOffset(moment);
    }

    private static String minutes(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + MINUTES.format(moment);
    }

    private static String offsetText(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static <T> Optional<T> read(java.util.function.Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
