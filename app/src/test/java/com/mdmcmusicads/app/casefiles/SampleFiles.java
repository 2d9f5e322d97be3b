package com.mdmcmusicads.app.casefiles;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.processes.CaseFacts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A file some process made, for pages that show one. */
@Component
@Lazy
public class SampleFiles {

    private final CaseFileDesk desk;

    SampleFiles(CaseFileDesk desk) {
        this.desk = desk;
    }

    public String someFile() {
        var facts = new CaseFacts("sample", "1", "make", null, UUID.randomUUID().toString(), Map.of(), Map.of());
        var about = Subject.lead(UUID.randomUUID().toString());
        return desk.keep(about, "Bilan.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.US_ASCII), facts);
    }
}
