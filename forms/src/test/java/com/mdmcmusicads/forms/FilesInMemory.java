package com.mdmcmusicads.forms;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file store for tests. */
final class FilesInMemory implements FileStore {

    final Map<String, StoredFile> kept = new LinkedHashMap<>();

    @Override
    public StoredFile keep(String name, String contentType, InputStream content) throws IOException {
        StoredFile file = new StoredFile("file-" + (kept.size() + 1), name, contentType, content.readAllBytes().length);
        kept.put(file.reference(), file);
        return file;
    }

    @Override
    public Optional<StoredFile> find(String reference) {
        return Optional.ofNullable(kept.get(reference));
    }

    @Override
    public void discard(String reference) {
        kept.remove(reference);
    }
}
