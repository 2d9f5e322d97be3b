package com.mdmcmusicads.app.sequences;

import java.util.List;

/** Texts of a sequence that cannot be kept or published as they are; nothing was changed. */
final class UnfitText extends RuntimeException {

    private final transient List<TextCheck.Finding> findings;

    UnfitText(List<TextCheck.Finding> findings) {
        super("Texts to mend: " + findings);
        this.findings = List.copyOf(findings);
    }

    List<TextCheck.Finding> findings() {
        return findings;
    }
}
