package com.mdmcmusicads.app.kpicollection;

import java.time.LocalDate;

/** A row of an account that was not taken, and why; its code is one of the store's own ({@code NEGATIVE}). */
public record Rejection(String externalId, String name, LocalDate day, String field, String code) {}
