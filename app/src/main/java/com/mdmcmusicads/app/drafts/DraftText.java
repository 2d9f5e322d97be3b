package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.DeploymentRefused;
import com.mdmcmusicads.app.deployments.ModelFile;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftRefused.Reason;
import java.nio.charset.StandardCharsets;

/** What a text has to be before it is kept, and what it says about itself. */
final class DraftText {

    private DraftText() {}

    static String named(String name) {
        if (name == null || name.isBlank()) {
            throw new DraftRefused(Reason.NAME_MISSING);
        }
        return name.strip().substring(0, Math.min(name.strip().length(), 120));
    }

    /** Before anything is parsed. */
    static void refuseSize(String content) {
        if (content == null || content.isBlank()) {
            throw new DraftRefused(Reason.EMPTY);
        }
        if (content.length() > DraftDesk.LIMIT || content.getBytes(StandardCharsets.UTF_8).length > DraftDesk.LIMIT) {
            throw new DraftRefused(Reason.TOO_LARGE);
        }
    }

    static ModelFile read(ModelKind kind, String content) {
        try {
            return ModelFile.read(kind, content);
        } catch (DeploymentRefused unreadable) {
            throw new DraftRefused(Reason.NOT_A_MODEL);
        }
    }

    /** A draft may be anything while it is written, readable or not. */
    static String nameIn(ModelRef ref, String content) {
        try {
            return ModelFile.read(ref.kind(), content).name();
        } catch (DeploymentRefused unreadable) {
            return "";
        }
    }
}
