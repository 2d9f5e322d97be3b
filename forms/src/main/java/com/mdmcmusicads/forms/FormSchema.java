package com.mdmcmusicads.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One {@code .form} file, read, checked and immutable. */
public final class FormSchema {

    private final String id;
    private final List<Part> parts;

    FormSchema(String id, List<Part> parts) {
        this.id = id;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads form-js schema JSON, which may come from anyone.
     *
     * @throws InvalidFormSchema naming the place and the reason, also when the text is too large or too deep
     */
    public static FormSchema read(String json) {
        return new SchemaReader().read(json);
    }

    /** Reads form-js schema JSON in UTF-8 and closes nothing. */
    public static FormSchema read(InputStream json) {
        try {
            byte[] bytes = json.readNBytes(4 * Limits.SCHEMA_CHARACTERS + 1);
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String id() {
        return id;
    }

    /** What this form submits: one path per answer, in order; rows of a list are written {@code items[].label}. */
    public List<FormKey> keys() {
        return FormKey.of(this);
    }

    List<Part> parts() {
        return parts;
    }
}
