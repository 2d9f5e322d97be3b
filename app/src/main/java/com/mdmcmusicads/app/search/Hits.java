package com.mdmcmusicads.app.search;

import java.util.List;

/** What one source found, under its heading. */
record Hits(String heading, List<Hit> hits) {}
