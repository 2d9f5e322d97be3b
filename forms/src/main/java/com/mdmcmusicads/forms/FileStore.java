package com.mdmcmusicads.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where a form puts the files people choose. One store serves one task of one person: {@link #find} must answer only with files
 * that person may use there, because a reference comes back from the browser.
 */
public interface FileStore {

    /** Keeps the bytes and answers the reference that the form submits. */
    StoredFile keep(String name, String contentType, InputStream content) throws IOException;

    Optional<StoredFile> find(String reference);

    /** A file chosen here and taken back before the form was submitted. */
    void discard(String reference);

    /** A kept file; size in bytes. */
    record StoredFile(String reference, String name, String contentType, long size) {}
}
