package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.forms.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the files of a form that is only tried: their names and sizes, never their bytes. */
class NoFiles implements FileStore {

    private final Map<String, StoredFile> named = new HashMap<>();

    @Override
    public StoredFile keep(String name, String contentType, InputStream content) throws IOException {
        var size = content.transferTo(OutputStream.nullOutputStream());
        var file = new StoredFile(UUID.randomUUID().toString(), name, contentType, size);
        named.put(file.reference(), file);
        return file;
    }

    @Override
    public Optional<StoredFile> find(String reference) {
        return Optional.ofNullable(named.get(reference));
    }

    @Override
    public void discard(String reference) {
        named.remove(reference);
    }
}
