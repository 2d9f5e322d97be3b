package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.editors.Mark;
import com.mdmcmusicads.app.editors.ModelEditor;
import com.mdmcmusicads.app.look.Tone;
import java.util.List;

/** What speaks against publishing, shown at the elements it is about. */
final class Problems {

    private static final String SENTENCE = "modelchecks.";

    private Problems() {}

    /** What the quick checks say; the gates of publishing say it again, and more. */
    static List<Objection> in(StudioTools tools, ModelRef ref, String content) {
        return tools.checks().check(ref, content).stream()
                .map(remark -> new Objection(
                        remark.rule(), remark.elementId(), SENTENCE + remark.rule(), remark.words(), remark.forbids()))
                .toList();
    }

    static void mark(ModelEditor editor, List<Objection> objections) {
        editor.mark(objections.stream()
                .filter(objection -> objection.elementId() != null)
                .map(objection -> new Mark(
                        objection.elementId(),
                        objection.blocking() ? Tone.DANGER : Tone.WARNING,
                        editor.getTranslation(
                                objection.sentenceKey(), objection.words().toArray())))
                .toList());
    }
}
