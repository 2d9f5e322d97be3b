package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.actions.ActionTemplates;
import com.mdmcmusicads.app.deployments.DeploymentRefused;
import com.mdmcmusicads.app.deployments.ModelFile;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftFilter;
import com.mdmcmusicads.app.drafts.ModelRow;
import com.mdmcmusicads.app.editors.BpmnEditor;
import com.mdmcmusicads.app.editors.Differences;
import com.mdmcmusicads.app.editors.DmnEditor;
import com.mdmcmusicads.app.editors.FormEditor;
import com.mdmcmusicads.app.editors.ModelEditor;
import com.mdmcmusicads.app.editors.PickItem;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lays out the editor of each kind of model, with everything a designer may pick from at this moment. */
@Service
class EditorBench {

    private final StudioTools tools;
    private final ActionTemplates actions;
    private final Texts texts;

    EditorBench(StudioTools tools, ActionTemplates actions, Texts texts) {
        this.tools = tools;
        this.actions = actions;
        this.texts = texts;
    }

    ModelEditor editor(ModelKind kind, Locale reader) {
        return switch (kind) {
            case PROCESS -> process(reader);
            case DECISION -> new DmnEditor();
            case FORM -> new FormEditor();
        };
    }

    /** What differs, drawn and in words. */
    Component difference(ModelKind kind, String left, String right) {
        return Differences.of(kind.name(), left, right);
    }

    private BpmnEditor process(Locale reader) {
        var models = tools.drafts().models(DraftFilter.ALL);
        var editor = new BpmnEditor();
        editor.templates(actions.json(reader));
        editor.forms(items(models, ModelKind.FORM));
        editor.decisions(items(models, ModelKind.DECISION));
        editor.processes(items(models, ModelKind.PROCESS));
        editor.messages(messages());
        editor.groups(Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .map(role -> new PickItem(role.name(), texts.say(reader, "identity.role." + role)))
                .toList());
        return editor;
    }

    private static List<PickItem> items(List<ModelRow> models, ModelKind kind) {
        return models.stream()
                .filter(row -> row.ref().kind() == kind)
                .map(row -> new PickItem(row.ref().key(), row.name()))
                .toList();
    }

    /** Names that running models know: what nobody sends is never heard. */
    private List<PickItem> messages() {
        return tools.deployments().all(ModelKind.PROCESS).stream()
                .map(live -> tools.deployments().content(live.definitionId()))
                .flatMap(EditorBench::messagesIn)
                .distinct()
                .sorted()
                .map(name -> new PickItem(name, name))
                .toList();
    }

    private static Stream<String> messagesIn(String content) {
        try {
            return ModelFile.read(ModelKind.PROCESS, content).messages().stream();
        } catch (DeploymentRefused unreadable) {
            return Stream.empty();
        }
    }

    /** The name of a file that holds this model. */
    static String file(ModelRef ref, String version) {
        return ref.keyAddress() + version + ref.kind().suffix();
    }
}
