package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.Members.Dry;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Says how many cases would be tried again, and asks why. */
class RetryDialog extends ReasonDialog {

    /** One case. */
    RetryDialog(String activity, Consumer<String> retry) {
        super("incidents.retry.reason", "incidents.retry", retry);
        setHeaderTitle(getTranslation("incidents.retry.title", activity));
        before(new Paragraph(getTranslation("incidents.retry.text")));
    }

    /** All cases of one cause. */
    RetryDialog(Dry dry, Consumer<String> retry) {
        super("incidents.retry.reason", "incidents.retry", retry);
        setHeaderTitle(getTranslation("incidents.retry.all.title", dry.tried()));
        before(new Paragraph(getTranslation("incidents.retry.text")));
        before(new Paragraph(getTranslation("incidents.dry.now", dry.now())));
        if (dry.later() > 0) {
            before(new Paragraph(getTranslation("incidents.dry.later", dry.later())));
        }
        if (dry.never() > 0) {
            before(new Paragraph(getTranslation("incidents.dry.never", dry.never())));
        }
    }
}
