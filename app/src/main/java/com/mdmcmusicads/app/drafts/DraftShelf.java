package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.deployments.Waiting;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All models side by side: what runs, what is being written, by whom; as many questions to the database for one as for all. */
@Component
class DraftShelf {

    private final ModelDrafts drafts;
    private final Pens pens;
    private final ModelVersions versions;
    private final DeploymentDesk deployments;

    DraftShelf(ModelDrafts drafts, Pens pens, ModelVersions versions, DeploymentDesk deployments) {
        this.drafts = drafts;
        this.pens = pens;
        this.versions = versions;
        this.deployments = deployments;
    }

    List<ModelRow> models(DraftFilter filter) {
        var live = deployments.all().stream().collect(Collectors.toMap(Deployed::ref, Function.identity()));
        var written = drafts.all().stream().collect(Collectors.toMap(ModelDrafts.Row::ref, Function.identity()));
        var names = formNames();
        var running = deployments.running();
        var held = pens.all();
        var waiting = deployments.waiting().stream().map(Waiting::ref).collect(Collectors.toSet());
        var refs = new LinkedHashSet<>(live.keySet());
        refs.addAll(written.keySet());
        return refs.stream()
                .map(ref -> {
                    var draft = written.get(ref);
                    return new ModelRow(
                            ref,
                            name(ref, draft, live.get(ref), names),
                            live.get(ref),
                            ref.kind() == ModelKind.PROCESS
                                    ? running.getOrDefault(ref.key(), Collections.emptySortedMap())
                                    : Collections.emptySortedMap(),
                            draft == null ? null : draft.changedBy(),
                            draft == null ? null : draft.changedAt(),
                            held.get(ref),
                            waiting.contains(ref));
                })
                .filter(row -> fits(row, filter))
                .sorted(Comparator.comparing((ModelRow row) -> row.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String name(ModelRef ref, ModelDrafts.Row draft, Deployed live, Map<String, String> forms) {
        var own = draft == null ? live.name() : draft.name();
        return ref.kind() == ModelKind.FORM ? forms.getOrDefault(ref.key(), own) : own;
    }

    private static boolean fits(ModelRow row, DraftFilter filter) {
        var wanted = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        return (filter.kind() == null || filter.kind() == row.ref().kind())
                && (!filter.writtenOnly() || row.changedAt() != null)
                && (row.name() + " " + row.ref().key() + " " + row.ref().keyAddress())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    String name(ModelRef ref, String own) {
        var fallback = own == null || own.isBlank() ? ref.key() : own;
        return ref.kind() == ModelKind.FORM ? formNames().getOrDefault(ref.key(), fallback) : fallback;
    }

    /** What designers called it, else the task that shows it. */
    private Map<String, String> formNames() {
        var names = new HashMap<>(deployments.formTitles());
        names.putAll(drafts.formNames());
        return names;
    }

    boolean isTaken(ModelRef ref) {
        return drafts.find(ref).isPresent()
                || deployments.latest(ref).isPresent()
                || !versions.of(ref).isEmpty();
    }

    /** Whether some version says exactly this. */
    boolean isKept(ModelRef ref, String content) {
        return versions.of(ref).stream()
                .anyMatch(version -> versions.content(version.id()).equals(content));
    }
}
