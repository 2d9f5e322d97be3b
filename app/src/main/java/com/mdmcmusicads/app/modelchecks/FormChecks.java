package com.mdmcmusicads.app.modelchecks;

import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.forms.FormSchema;
import com.mdmcmusicads.forms.InvalidFormSchema;
import com.mdmcmusicads.processes.checks.ProcessChecks;
import com.mdmcmusicads.processes.checks.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A form can be read, keeps its name, asks something, and still asks what running processes go by. */
@Component
class FormChecks {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final DeploymentDesk deployments;
    private final LiveSurroundings surroundings;

    FormChecks(DeploymentDesk deployments, LiveSurroundings surroundings) {
        this.deployments = deployments;
        this.surroundings = surroundings;
    }

    List<Remark> check(String key, String form) {
        if (form.length() > LARGEST) {
            return List.of(Remark.error("file.large", null, "2"));
        }
        try {
            var remarks = new ArrayList<>(look(key, FormSchema.read(form), LiveSurroundings.keys(form)));
            remarks.addAll(FormParts.objections(form));
            return remarks;
        } catch (InvalidFormSchema refused) {
            return List.of(Remark.error("form.refused", null, refused.path(), reason(refused)));
        }
    }

    private static String reason(InvalidFormSchema refused) {
        return refused.getMessage()
                .substring(Math.min(
                        refused.path().length() + 2, refused.getMessage().length()));
    }

    private List<Remark> look(String key, FormSchema form, Set<String> asked) {
        var remarks = Stream.<Remark>builder();
        if (!key.equals(form.id())) {
            remarks.add(Remark.error("form.key", null, key, String.valueOf(form.id())));
        }
        if (asked.isEmpty()) {
            remarks.add(Remark.warning("form.empty", null));
        }
        missing(key, asked)
                .map(gone -> Remark.error("form.question", null, gone))
                .forEach(remarks::add);
        return remarks.build().toList();
    }

    /** Answers that the form of today gives and a process reads, but this one would not. */
    private Stream<String> missing(String key, Set<String> asked) {
        var read = deployments.all(ModelKind.PROCESS).stream()
                .map(process -> deployments.content(process.definitionId()))
                .filter(process -> process.contains("formRef=\"" + key + '"'))
                .flatMap(process -> ProcessChecks.variablesRead(process).stream())
                .collect(Collectors.toSet());
        return surroundings.formKeys(key).orElse(Set.of()).stream()
                .filter(answer -> !asked.contains(answer))
                .filter(read::contains)
                .sorted();
    }
}
