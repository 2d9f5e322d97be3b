package com.mdmcmusicads.app.studio;

import java.util.function.Supplier;

/** One side of a comparison; {@code versionId} is null for the draft. */
record Side(String versionId, String title, Supplier<String> content) {}
