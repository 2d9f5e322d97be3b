package com.mdmcmusicads.app.deployments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A form has no name of its own: people know it by the task that shows it. Each version of a process is read once. */
@Component
class FormTitles {

    private final Definitions definitions;
    private final Cache<String, Map<String, String>> shown =
            Caffeine.newBuilder().maximumSize(500).build();

    FormTitles(Definitions definitions) {
        this.definitions = definitions;
    }

    /** By the key of the form. */
    Map<String, String> all() {
        var titles = new LinkedHashMap<String, String>();
        definitions.latest().stream()
                .filter(live -> live.ref().kind() == ModelKind.PROCESS)
                .map(live -> shown.get(live.definitionId(), this::read))
                .forEach(forms -> forms.forEach(titles::putIfAbsent));
        titles.values().removeIf(String::isBlank);
        return titles;
    }

    private Map<String, String> read(String definitionId) {
        return ModelFile.read(
                        ModelKind.PROCESS, definitions.content(definitionId).orElseThrow())
                .ownForms();
    }
}
