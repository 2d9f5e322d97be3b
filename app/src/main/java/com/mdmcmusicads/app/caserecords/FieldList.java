package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess.RecordField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of one kind of record: what each of them reads, and how some are written. */
final class FieldList<R> {

    private final String kind;
    private final List<RecordField> fields = new ArrayList<>();
    private final Map<String, Function<R, Object>> readers = new LinkedHashMap<>();
    private final Map<String, BiConsumer<String, String>> writers = new LinkedHashMap<>();

    FieldList(String kind) {
        this.kind = kind;
    }

    FieldList<R> read(String name, Function<R, Object> reader) {
        fields.add(RecordField.read(name, key(name)));
        readers.put(name, reader);
        return this;
    }

    /** @param writer takes the id of the record and the new value, null for none */
    FieldList<R> write(String name, Function<R, Object> reader, BiConsumer<String, String> writer) {
        fields.add(RecordField.write(name, key(name)));
        readers.put(name, reader);
        writers.put(name, writer);
        return this;
    }

    /** Something that is added, never read back. */
    FieldList<R> add(String name, BiConsumer<String, String> writer) {
        fields.add(RecordField.add(name, key(name)));
        writers.put(name, writer);
        return this;
    }

    List<RecordField> fields() {
        return List.copyOf(fields);
    }

    Object of(R record, String field) {
        var value = readers.get(field).apply(record);
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    void write(String id, String field, String value) {
        writers.get(field).accept(id, value == null || value.isBlank() ? null : value.strip());
    }

    private String key(String name) {
        return "caserecords." + kind + "." + name;
    }
}
