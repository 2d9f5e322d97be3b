package com.mdmcmusicads.processes;

import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Finds the variables of the process by name, and none of the engine's own objects beside them. */
final class VariableResolver extends VariableScopeElResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return base == null && ModelExpression.ENGINE_OBJECTS.contains(property)
                ? null
                : super.getValue(context, base, property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("A model changes nothing by assignment");
    }
}
