package com.mdmcmusicads.processes;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * The expressions of the engine, narrowed to process variables and the step catalogue: no bean of the application, no
 * object of the engine, no property or method of any Java object, no function.
 */
public final class StepExpressions extends JuelExpressionManager {

    private final StepCatalogue catalogue;
    private final StepWatch watch;

    public StepExpressions(StepCatalogue catalogue, StepWatch watch) {
        this.catalogue = catalogue;
        this.watch = watch;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new StepResolver(catalogue, watch));
        resolver.add(new VariableResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new MapELResolver(true));
        return resolver;
    }

    /** Plug-ins offer functions here (parsers of XML among them); models get none. */
    @Override
    public void addFunction(String name, Method function) {
        // Deliberately not kept.
    }
}
