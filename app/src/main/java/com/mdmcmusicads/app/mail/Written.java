package com.mdmcmusicads.app.mail;

/** A letter in words: as text, and the same as HTML. */
record Written(String subject, String text, String html) {}
