package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says while a file is on its way, and when it does not arrive. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N of(String underWay, String failed) {
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(underWay);
        status.setProcessing(underWay);
        status.setStalled(underWay);
        var error = new UploadI18N.Uploading.Error();
        error.setServerUnavailable(failed);
        error.setUnexpectedServerError(failed);
        error.setForbidden(failed);
        var sending = new UploadI18N.Uploading();
        sending.setStatus(status);
        sending.setError(error);
        var words = new UploadI18N();
        words.setUploading(sending);
        return words;
    }
}
