package com.mdmcmusicads.app.budgets;

/** Somebody else changed the same rules meanwhile; nothing was kept. */
public final class RulesClash extends RuntimeException {

    RulesClash() {
        super("The rules were changed by somebody else");
    }
}
