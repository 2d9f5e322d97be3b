package com.mdmcmusicads.app.modelchecks;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.checks.DecisionChecks;
import com.mdmcmusicads.processes.checks.ProcessChecks;
import com.mdmcmusicads.processes.checks.Remark;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where the studio asks what there is to say about a model while it is written and before it is published. */
@Component
public class ModelChecks {

    static final String SENTENCE = "modelchecks.";

    private final ProcessChecks processes;
    private final DecisionChecks decisions = new DecisionChecks();
    private final FormChecks forms;
    private final LiveSurroundings surroundings;
    private final Texts texts;

    ModelChecks(StepCatalogue catalogue, FormChecks forms, LiveSurroundings surroundings, Texts texts) {
        this.processes = new ProcessChecks(catalogue);
        this.forms = forms;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** Everything there is to say, the worst first; whoever wrote the content, it is only read. */
    public List<Remark> check(ModelRef ref, String content) {
        return switch (ref.kind()) {
            case PROCESS -> processes.check(ref.key(), content, surroundings);
            case DECISION -> decisions.check(ref.key(), content, surroundings);
            case FORM -> forms.check(ref.key(), content);
        };
    }

    /** A remark in the words of a designer. */
    public String say(Remark remark, Locale locale) {
        return texts.say(locale, SENTENCE + remark.rule(), remark.words().toArray());
    }
}
