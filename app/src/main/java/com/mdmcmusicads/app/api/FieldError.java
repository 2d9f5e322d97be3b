package com.mdmcmusicads.app.api;

/** What is wrong with one field: its name in the request, a stable code, and a sentence for the reader. */
public record FieldError(String field, String code, String message) {}
