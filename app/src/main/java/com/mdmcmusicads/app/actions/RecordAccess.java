package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.identity.Role;
import java.util.List;
import java.util.Set;

/** One kind of record that processes may look up and change, field by field; one bean a kind, in the module that owns it. */
public interface RecordAccess {

    /** The kind, as in {@link com.mdmcmusicads.app.audit.Subject}. */
    String type();

    /** Who may see such records, and the files processes make about them. */
    Set<Role> readers();

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
    record RecordField(String name, String key, boolean isReadable, boolean isWritable) {

        public static RecordField read(String name, String key) {
            return new RecordField(name, key, true, false);
        }

        public static RecordField write(String name, String key) {
            return new RecordField(name, key, true, true);
        }

        /** Something that is added, never read back. */
        public static RecordField add(String name, String key) {
            return new RecordField(name, key, false, true);
        }
    }
}
