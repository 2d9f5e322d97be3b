package com.mdmcmusicads.processes;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;

/** Finds the agents of the catalogue by name and calls their steps; every other method call ends here, refused. */
final class StepResolver extends ELResolver {

    private final StepCatalogue catalogue;
    private final StepWatch watch;

    StepResolver(StepCatalogue catalogue, StepWatch watch) {
        this.catalogue = catalogue;
        this.watch = watch;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        if (!catalogue.names().contains(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return new Agent(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof Agent agent)) {
            throw new MethodNotFoundException("Not a step of the catalogue: " + method);
        }
        var step = catalogue
                .find(agent.name(), String.valueOf(method), arguments.length)
                .orElseThrow(() -> new MethodNotFoundException("Not a step of " + agent.name() + ": " + method));
        var scope = (VariableScope) context.getContext(VariableScope.class);
        var values = values(context, step, arguments, scope);
        var answer = call(step, catalogue.agent(agent.name()), values, scope);
        context.setPropertyResolved(true);
        return CaseScope.keep(step, answer, scope);
    }

    /** The arguments in the types of the step, with what it wants to know of the case wherever it asks for it. */
    private static Object[] values(ELContext context, Method step, Object[] arguments, VariableScope scope) {
        var factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
        var types = step.getParameterTypes();
        var values = new Object[types.length];
        var given = 0;
        for (var i = 0; i < values.length; i++) {
            values[i] = types[i] == CaseFacts.class
                    ? CaseScope.facts(scope)
                    : coerced(factory, arguments[given++], types[i]);
        }
        return values;
    }

    private static Object coerced(ExpressionFactory factory, Object value, Class<?> type) {
        return value == null && !type.isPrimitive() ? null : factory.coerceToType(value, type);
    }

    private Object call(Method step, Object agent, Object[] arguments, VariableScope scope) {
        try {
            return watch.around(step.getName(), scope, () -> invoke(step, agent, arguments));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ELException(e);
        }
    }

    private static Object invoke(Method step, Object agent, Object[] arguments) throws Exception {
        try {
            return step.invoke(agent, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("A model changes nothing by assignment");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    /** Stands for an agent inside an expression, so that the bean itself is never a value. */
    private record Agent(String name) {}
}
