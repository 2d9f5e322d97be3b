package com.mdmcmusicads.app.actions;

import java.util.List;

/** One kind of record that processes may look up and change, field by field; one bean a kind, in the module that owns it. */
public interface RecordAccess {

    /** The kind, as in {@link com.mdmcmusicads.app.audit.Subject}. */
    String type();

    /** The only fields there are for processes. */
    List<RecordField> fields();

    /**
     * A short text, number, yes or no, or moment; null where nothing is known.
     *
     * @throws RuntimeException when there is no such record
     */
    Object read(String id, String field);

    /**
     * Under the rules the screens have.
     *
     * @throws RuntimeException when the value is refused
     */
    void write(String id, String field, String value);

    /** @param key of its name in the bundles */
    record RecordField(String name, String key, boolean isWritable) {

        public static RecordField read(String name, String key) {
            return new RecordField(name, key, false);
        }

        public static RecordField write(String name, String key) {
            return new RecordField(name, key, true);
        }
    }
}
