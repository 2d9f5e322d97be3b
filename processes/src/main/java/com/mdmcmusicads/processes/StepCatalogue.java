package com.mdmcmusicads.processes;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything a model may call: the methods of the {@code …Steps} interfaces, under the name of their process
 * ({@code leadQualificationSteps.recordScore}), and nothing else. The contract test, the expressions of the engine, the
 * check at deployment and the designer's catalogue all read it.
 */
public final class StepCatalogue {

    private final Map<String, Agent> agents = new LinkedHashMap<>();

    /** Adds what carries out the steps of an interface; it is asked for at the first call only. */
    public StepCatalogue add(Class<? extends Steps> steps, Supplier<? extends Steps> agent) {
        agents.put(nameOf(steps), new Agent(steps, agent));
        return this;
    }

    /** The {@code …Steps} interface a class carries out. */
    public static Class<? extends Steps> stepsOf(Class<?> agent) {
        return Arrays.stream(agent.getInterfaces())
                .filter(type -> Steps.class.isAssignableFrom(type) && type != Steps.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(agent + " carries out no …Steps interface"))
                .asSubclass(Steps.class);
    }

    /** The agents by the names models use. */
    public List<String> names() {
        return List.copyOf(agents.keySet());
    }

    /** The steps of an agent. */
    public List<Method> steps(String agent) {
        return agents.containsKey(agent) ? List.of(agents.get(agent).type().getDeclaredMethods()) : List.of();
    }

    /** The step a call means, when the catalogue has it with that many arguments. */
    public Optional<Method> find(StepCall call) {
        return find(call.agent(), call.step(), call.variables().size());
    }

    /** The interface of an agent. */
    public Class<? extends Steps> type(String agent) {
        return agents.get(agent).type();
    }

    /** What a model passes to a step: all but the {@link CaseFacts}, which the engine adds. */
    public static List<Parameter> arguments(Method step) {
        return Arrays.stream(step.getParameters())
                .filter(parameter -> parameter.getType() != CaseFacts.class)
                .toList();
    }

    Steps agent(String name) {
        return agents.get(name).instance().get();
    }

    Optional<Method> find(String agent, String step, int arguments) {
        return steps(agent).stream()
                .filter(method ->
                        method.getName().equals(step) && arguments(method).size() == arguments)
                .findFirst();
    }

    private static String nameOf(Class<?> steps) {
        var name = steps.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private record Agent(Class<? extends Steps> type, Supplier<? extends Steps> instance) {}
}
