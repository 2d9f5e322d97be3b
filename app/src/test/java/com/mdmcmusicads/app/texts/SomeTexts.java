package com.mdmcmusicads.app.texts;

import java.io.IOException;

/** The real bundles, for tests without Spring. */
public final class SomeTexts {

    private SomeTexts() {}

    public static Texts all() throws IOException {
        return new Texts();
    }
}
