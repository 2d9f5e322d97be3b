package com.mdmcmusicads.app.api;

/** A call that may bring more than others: as a bean, it lets bodies of so many bytes through to be read as they come. */
public record BodyAllowance(String path, long bytes) {}
