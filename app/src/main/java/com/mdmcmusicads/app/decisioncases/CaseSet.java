package com.mdmcmusicads.app.decisioncases;

import java.time.Instant;
import java.util.List;

/** The cases of a decision as somebody brought them; the one with the highest number counts. */
record CaseSet(String id, int number, String fileName, String keptBy, Instant keptAt, List<DecisionCase> cases) {}
