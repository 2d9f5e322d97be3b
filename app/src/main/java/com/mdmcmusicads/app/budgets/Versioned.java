package com.mdmcmusicads.app.budgets;

/**
 * Rules and how often they were changed.
 *
 * @param version 0 for the usual ones, which nobody changed
 */
public record Versioned(BudgetRules rules, int version) {

    static final Versioned USUAL = new Versioned(BudgetRules.USUAL, 0);
}
