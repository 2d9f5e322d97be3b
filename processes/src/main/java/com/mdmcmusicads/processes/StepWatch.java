package com.mdmcmusicads.processes;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Stands around every call of a step; the application ties logs and trail to the process there. */
@FunctionalInterface
public interface StepWatch {

    /** Lets every call through. */
    StepWatch NONE = (step, scope, call) -> call.call();

    Object around(String step, VariableScope scope, Callable<Object> call) throws Exception;
}
