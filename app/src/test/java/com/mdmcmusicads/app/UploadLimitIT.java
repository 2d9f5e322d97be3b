package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.assets.AssetDesk;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.tasks.TaskFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;

/** A file as large as a screen promises to take is not turned away at the door, where nobody says why. */
@IntegrationTest
class UploadLimitIT {

    @Autowired
    MultipartProperties door;

    @Test
    void theDoorLetsInWhatTheScreensPromise() {
        var most = door.getMaxFileSize().toBytes();

        assertThat(most)
                .isGreaterThan(SheetReader.Limits.USUAL.bytes())
                .isGreaterThan(TaskFiles.LARGEST)
                .isGreaterThan(AssetDesk.LARGEST);
        assertThat(door.getMaxRequestSize().toBytes()).isGreaterThan(most);
    }
}
