package com.mdmcmusicads.forms;

import com.vaadin.flow.component.upload.UploadI18N;

/** An upload field that speaks the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N in(Words words, int megabytes) {
        UploadI18N.AddFiles choose = new UploadI18N.AddFiles();
        choose.setOne(words.say("file.choose"));
        choose.setMany(words.say("file.chooseMany"));
        UploadI18N.DropFiles drop = new UploadI18N.DropFiles();
        drop.setOne(words.say("file.drop"));
        drop.setMany(words.say("file.dropMany"));
        return new UploadI18N()
                .setAddFiles(choose)
                .setDropFiles(drop)
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.say("file.tooMany"))
                        .setFileIsTooBig(words.say("file.tooLarge", megabytes))
                        .setIncorrectFileType(words.say("file.refused")));
    }
}
