package com.mdmcmusicads.app.pages;

/** Whoever answers to links in mails: what goes wrong there is told as a page, never as JSON. */
public interface LinkPages {}
