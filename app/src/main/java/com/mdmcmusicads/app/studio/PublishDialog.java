package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.DraftRefused;
import com.mdmcmusicads.app.drafts.LiveMoved;
import com.mdmcmusicads.app.drafts.ModelPublished;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.Objections;
import com.mdmcmusicads.app.drafts.TakenOver;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Before a draft runs: what will change, what speaks against it, and a name and a reason for the history. */
class PublishDialog extends Dialog {

    private final transient StudioTools tools;
    private final transient EditorBench bench;
    private final transient Draft draft;
    private final transient Consumer<ModelPublished> afterwards;
    private final Div moved = new Div();
    private final ProblemList problems;
    private final TextField name = new TextField(getTranslation("studio.ask.name"));
    private final TextArea reason = new TextArea(getTranslation("studio.ask.reason"));
    private final Button publish = new Button(getTranslation("studio.publish"), click -> publish());

    PublishDialog(
            StudioTools tools,
            EditorBench bench,
            Draft draft,
            Consumer<String> jump,
            Consumer<ModelPublished> afterwards) {
        this.tools = tools;
        this.bench = bench;
        this.draft = draft;
        this.afterwards = afterwards;
        problems = new ProblemList(element -> {
            close();
            jump.accept(element);
        });
        setHeaderTitle(getTranslation("studio.publish.title", draft.name()));
        setWidth("52rem");
        setMaxWidth("100%");
        moved.getElement().setAttribute("role", "alert");
        fields();
        add(moved, changes(), new H3(getTranslation("studio.problems")), problems, name, reason);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("studio.cancel"), click -> close()), publish);
        check(tools.drafts().objections(draft.ref()));
    }

    private void fields() {
        var next = tools.deployments()
                .latest(draft.ref())
                .map(live -> live.version() + 1)
                .orElse(1);
        name.setValue(getTranslation("studio.publish.name", next));
        name.setWidthFull();
        name.setMaxLength(120);
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("studio.publish.reason.help"));
    }

    private Details changes() {
        var live = tools.deployments().latest(draft.ref());
        var body = new Div();
        body.addClassName("studio-difference");
        var details = new Details(
                live.map(one -> getTranslation("studio.publish.changes", one.version()))
                        .orElse(getTranslation("studio.publish.first")),
                body);
        details.setEnabled(live.isPresent());
        details.addOpenedChangeListener(opened -> live.filter(one -> opened.isOpened() && body.getComponentCount() == 0)
                .ifPresent(one -> body.add(bench.difference(
                        draft.ref().kind(), tools.deployments().content(one.definitionId()), draft.content()))));
        return details;
    }

    private void check(List<Objection> objections) {
        problems.show(objections);
        publish.setEnabled(objections.stream().noneMatch(Objection::blocking));
    }

    private void publish() {
        publish.setEnabled(true);
        name.setErrorMessage(getTranslation("studio.ask.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        reason.setErrorMessage(getTranslation("studio.ask.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!name.isInvalid() && !reason.isInvalid()) {
            tryIt();
        }
    }

    private void tryIt() {
        try {
            var published = tools.drafts().publish(draft.ref(), draft.revision(), name.getValue(), reason.getValue());
            close();
            afterwards.accept(published);
        } catch (Objections refused) {
            check(refused.all());
        } catch (LiveMoved other) {
            showMoved(other);
        } catch (TakenOver other) {
            say(getTranslation("studio.publish.taken-over", tools.name(other.accountId())));
        } catch (DraftRefused nothing) {
            say(getTranslation("studio.refused." + nothing.reason()));
        }
    }

    private void say(String sentence) {
        moved.removeAll();
        moved.addClassName("studio-banner");
        moved.add(new Paragraph(sentence));
    }

    /** Two designers at once: the second one sees the difference and decides. */
    private void showMoved(LiveMoved other) {
        say(getTranslation("studio.publish.moved", other.live().version()));
        var theirs = tools.deployments().content(other.live().definitionId());
        var difference = new Div(bench.difference(draft.ref().kind(), theirs, draft.content()));
        difference.addClassName("studio-difference");
        moved.add(difference, new Button(getTranslation("studio.publish.moved.mine"), click -> {
            tools.drafts().acknowledge(draft.ref(), other.live().definitionId());
            moved.removeAll();
            moved.removeClassName("studio-banner");
            publish();
        }));
    }
}
