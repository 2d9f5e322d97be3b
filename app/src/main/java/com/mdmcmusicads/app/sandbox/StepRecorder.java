package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.StepAnswers.Given;
import com.mdmcmusicads.app.sandbox.TrialState.Source;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.StepWatch;
import com.mdmcmusicads.processes.Steps;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Stands where the steps of the catalogue would work: it writes down what they are asked and answers in their place. */
@Component
class StepRecorder implements StepWatch {

    private final StepCatalogue live;
    private final StepAnswers answers;
    private final StepEffects effects;

    StepRecorder(StepCatalogue live, StepAnswers answers, StepEffects effects) {
        this.live = live;
        this.answers = answers;
        this.effects = effects;
    }

    /** The same words for models, none of the work behind them. */
    StepCatalogue catalogue() {
        var recorders = new StepCatalogue();
        for (var agent : live.names()) {
            live.steps(agent).stream()
                    .findFirst()
                    .map(Method::getDeclaringClass)
                    .ifPresent(type -> {
                        var steps = type.asSubclass(Steps.class);
                        var recorder = recorder(steps);
                        recorders.add(steps, () -> recorder);
                    });
        }
        return recorders;
    }

    private <S extends Steps> S recorder(Class<S> steps) {
        return steps.cast(Proxy.newProxyInstance(
                steps.getClassLoader(),
                new Class<?>[] {steps},
                (self, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? ofObject(self, method, arguments)
                        : record(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object ofObject(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "recorder";
        };
    }

    @Override
    public Object around(String step, VariableScope scope, Callable<Object> call) throws Exception {
        Play.require().enter(scope);
        return call.call();
    }

    private Object record(Method step, Object[] arguments) throws Exception {
        var play = Play.require();
        var activity = activity(play.scope());
        var in = named(step, arguments);
        var call = new StandIn.Call(activity, step.getName(), in, play.trial().startedAt(), play.now(), play.called());
        var given = answers.to(step, arguments, call, play);
        play.note(Note.Kind.STEP, activity, content(step, in, given));
        play.calls(Play.call(activity, step.getName()));
        return switch (given.answer().kind()) {
            case VALUE -> {
                effects.note(step, call, play);
                yield given.answer().value();
            }
            case ERROR -> throw new BpmnError(String.valueOf(given.answer().value()));
            case FAILURE ->
                throw new IllegalStateException(String.valueOf(given.answer().value()));
        };
    }

    private static String activity(VariableScope scope) {
        return scope instanceof DelegateExecution execution ? execution.getCurrentActivityId() : "";
    }

    /** What the model passes, by name; what the application adds by itself is left out. */
    private static Map<String, Object> named(Method step, Object[] arguments) {
        var named = new LinkedHashMap<String, Object>();
        for (var i = 0; i < arguments.length; i++) {
            var parameter = step.getParameters()[i];
            if (parameter.getType().getPackageName().startsWith("java")
                    || parameter.getType().isPrimitive()) {
                named.put(parameter.getName(), arguments[i]);
            }
        }
        return named;
    }

    private static Map<String, Object> content(Method step, Map<String, Object> in, Given given) {
        var content = new LinkedHashMap<String, Object>();
        content.put("step", step.getDeclaringClass().getSimpleName() + "." + step.getName());
        content.put("in", Plain.map(in));
        content.put("source", given.source().name());
        switch (given.answer().kind()) {
            case VALUE -> content.put("out", Plain.of(given.answer().value()));
            case ERROR -> content.put("error", String.valueOf(given.answer().value()));
            case FAILURE -> content.put("failure", String.valueOf(given.answer().value()));
        }
        return content;
    }

    /** Lets a step that only computes do its work. */
    static Given really(Steps agent, Method step, Object[] arguments) throws Exception {
        try {
            return new Given(Answer.of(step.invoke(agent, arguments)), Source.REAL);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
