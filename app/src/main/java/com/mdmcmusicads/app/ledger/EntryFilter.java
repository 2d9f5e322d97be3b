package com.mdmcmusicads.app.ledger;

import java.time.LocalDate;

/**
 * Which entries are asked for.
 *
 * @param journal null for all
 * @param words part of a number, a document, a name; null or blank for all
 */
public record EntryFilter(LocalDate from, LocalDate to, Journal journal, String words) {}
