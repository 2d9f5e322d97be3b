package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.TaskFiles.Attached;
import com.mdmcmusicads.forms.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** The files of one task's form: a reference from elsewhere finds nothing here. */
final class AnswerFiles implements FileStore {

    private final StoredFiles files;
    private final OpenTask task;
    private final Person person;

    AnswerFiles(StoredFiles files, OpenTask task, Person person) {
        this.files = files;
        this.task = task;
        this.person = person;
    }

    @Override
    public StoredFile keep(String name, String contentType, InputStream content) throws IOException {
        try {
            return stored(files.keep(task, person.id(), name, content.readAllBytes(), true));
        } catch (FileRefusal e) {
            throw new IOException(e);
        }
    }

    @Override
    public Optional<StoredFile> find(String reference) {
        return id(reference).flatMap(id -> files.answer(task.id(), id)).map(AnswerFiles::stored);
    }

    @Override
    public void discard(String reference) {
        id(reference).ifPresent(id -> files.discardAnswer(task.id(), id));
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static StoredFile stored(Attached file) {
        return new StoredFile(file.id().toString(), file.name(), file.type(), file.size());
    }
}
