package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Why;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/** How often an activity is done, as long as it is not absurdly often. */
record BoundedCount(Expression count) implements Expression {

    private static final int MOST = 500;

    @Override
    public Object getValue(VariableScope scope) {
        var value = count.getValue(scope);
        if (asNumber(value) > MOST) {
            throw new TrialStopped(Why.ENDLESS, "More than " + MOST + " times the same activity at once: " + value);
        }
        return value;
    }

    private static double asNumber(Object value) {
        try {
            return value == null ? 0 : Double.parseDouble(value.toString().strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        count.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return count.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return count.isLiteralText();
    }
}
