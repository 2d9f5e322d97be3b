package com.mdmcmusicads.app.paper;

/** A small label and what it says: a date, a reference, an amount. */
public record Fact(String label, String value) {}
