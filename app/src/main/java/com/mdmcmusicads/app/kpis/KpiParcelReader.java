package com.mdmcmusicads.app.kpis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.api.Refusal;
import com.mdmcmusicads.app.kpis.KpiFault.Code;
import com.mdmcmusicads.app.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the JSON of a call row by row as it comes in: what is kept of it is a small record for each row, never the text. */
@Component
class KpiParcelReader {

    static final int MOST_ROWS = 10_000;

    private static final int MOST_IGNORED = 20;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    /** Numbers are looked at as text and measured by {@link Figures}: one too long refuses its row, not the call. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final Texts texts;

    KpiParcelReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * @throws Refusal 400 when the body is no JSON object in UTF-8
     * @throws InvalidInput when it has no rows, or too many
     */
    KpiParcel read(InputStream body) {
        var digest = sha256();
        try (var parser = JSON.createParser(utf8(new DigestInputStream(body, digest)))) {
            var reading = new Reading(parser);
            reading.all();
            return new KpiParcel(reading.rows, digest.digest(), List.copyOf(reading.ignored));
        } catch (IOException malformed) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "malformed-json");
        }
    }

    /** Strict, and nothing else: left alone, the parser would guess UTF-16 as well. */
    private static InputStreamReader utf8(InputStream body) {
        return new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InvalidInput wrongRows(String code) {
        var message = texts.say(LocaleContextHolder.getLocale(), "kpis.api.rows." + code, MOST_ROWS);
        return new InvalidInput(List.of(new FieldError("rows", code, message)));
    }

    /** One body on its way in. */
    private final class Reading {

        private final JsonParser parser;
        private final List<Told> rows = new ArrayList<>();
        private final Set<String> ignored = new LinkedHashSet<>();
        private String wrong = "required";

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        void all() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("No object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser.currentName());
            }
            if (parser.nextToken() != null) {
                throw new IOException("Something behind the end");
            }
            if (wrong != null) {
                throw wrongRows(wrong);
            }
        }

        private void field(String name) throws IOException {
            var value = parser.nextToken();
            if (!name.equals("rows")) {
                ignore(name);
            } else if (value == JsonToken.START_ARRAY) {
                rows();
                wrong = rows.isEmpty() ? "empty" : null;
            } else {
                wrong = value == JsonToken.VALUE_NULL ? "required" : "not-a-list";
                parser.skipChildren();
            }
        }

        private void rows() throws IOException {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (rows.size() == MOST_ROWS) {
                    throw wrongRows("too-many");
                }
                rows.add(row());
            }
        }

        private Told row() throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return Told.wrong("row", Code.NOT_AN_OBJECT);
            }
            var figures = new Figures();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var field = Figures.Field.of(name);
                parser.nextToken();
                if (field == null) {
                    ignore(name);
                } else {
                    figures.take(field, parser);
                }
            }
            return figures.told();
        }

        private void ignore(String name) throws IOException {
            if (ignored.size() < MOST_IGNORED && PLAIN_NAME.matcher(name).matches()) {
                ignored.add(name);
            }
            parser.skipChildren();
        }
    }
}
