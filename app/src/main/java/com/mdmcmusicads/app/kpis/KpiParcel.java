package com.mdmcmusicads.app.kpis;

import java.util.List;

/**
 * What one call brought.
 *
 * @param fingerprint of the body to the byte
 * @param ignored names of fields that mean nothing here, so that a misspelt one is noticed
 */
record KpiParcel(List<Told> rows, byte[] fingerprint, List<String> ignored) {}
