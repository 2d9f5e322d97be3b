package com.mdmcmusicads.app.budgets;

import java.math.BigDecimal;

/**
 * A part that moved, and by how much.
 *
 * @param label the message key of a platform or a day as ISO 8601
 * @param delta in the currency of the campaign: of a platform, its last seven days against the seven before; of a day,
 *     spent against planned
 */
public record Mover(String label, BigDecimal delta) {}
