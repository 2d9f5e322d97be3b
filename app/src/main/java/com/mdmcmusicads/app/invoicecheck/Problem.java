package com.mdmcmusicads.app.invoicecheck;

/** Something that must not be; {@code about} is the number or series it was seen at. */
record Problem(Rule rule, String about) {}
