package com.mdmcmusicads.app.sandbox;

import com.mdmcmusicads.app.sandbox.TrialState.Source;
import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a step says in a trial: what the tester chose, else (where it only computes) the truth, else what was recorded in a
 * real case, else what its room believes, else its example.
 */
@Component
class StepAnswers {

    private final ObjectProvider<StandIn> standIns;
    private final ListableBeanFactory beans;
    private final StepExamples examples;

    StepAnswers(ObjectProvider<StandIn> standIns, ListableBeanFactory beans, StepExamples examples) {
        this.standIns = standIns;
        this.beans = beans;
        this.examples = examples;
    }

    Given to(Method step, Object[] arguments, StandIn.Call call, Play play) throws Exception {
        var plan = play.trial().plan();
        var times = play.timesCalled(call.activityId());
        var chosen = next(plan.answers().get(call.activityId()), times);
        if (chosen.isPresent()) {
            return given(chosen.get(), Source.CHOSEN, step, call);
        }
        if (isPure(step)) {
            return StepRecorder.really(agent(step), step, arguments);
        }
        var recorded = next(plan.answers().get(RealCase.PREFIX + call.activityId()), times);
        if (recorded.isPresent()) {
            return given(recorded.get(), Source.RECORDED, step, call);
        }
        return believed(step, call, play);
    }

    private Given believed(Method step, StandIn.Call call, Play play) {
        var standIn = standIn(step);
        var believed = standIn.isPresent() ? standIn.get().answer(call) : StandIn.NONE;
        return believed == StandIn.NONE
                ? new Given(Answer.of(examples.of(step, call, play)), Source.EXAMPLE)
                : given(Answer.of(believed), Source.STAND_IN, step, call);
    }

    private Optional<StandIn> standIn(Method step) {
        return standIns.stream()
                .filter(one -> one.steps() == step.getDeclaringClass())
                .findFirst();
    }

    private static Given given(Answer answer, Source source, Method step, StandIn.Call call) {
        return answer.kind() == Answer.Kind.VALUE
                ? new Given(
                        Answer.of(Values.as(step.getReturnType(), answer.value(), call.startedAt(), call.now())),
                        source)
                : new Given(answer, source);
    }

    private static Optional<Answer> next(List<Answer> answers, int times) {
        return answers == null || answers.isEmpty()
                ? Optional.empty()
                : Optional.of(answers.get(Math.min(times, answers.size() - 1)));
    }

    private static boolean isPure(Method step) {
        var told = step.getAnnotation(Step.class);
        return told != null && told.pure();
    }

    private Steps agent(Method step) {
        return (Steps) beans.getBean(step.getDeclaringClass());
    }

    /** An answer and where it is from. */
    record Given(Answer answer, Source source) {}
}
