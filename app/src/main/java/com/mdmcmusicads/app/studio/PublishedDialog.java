package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.ModelPublished;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** After publishing: what runs now, and what becomes of the cases that began before. */
class PublishedDialog extends Dialog {

    PublishedDialog(StudioTools tools, ModelPublished published) {
        setHeaderTitle(getTranslation("studio.published", published.version()));
        setMaxWidth("100%");
        setWidth("32rem");
        add(new Paragraph(getTranslation("studio.published." + published.ref().kind())));
        var behind = published.ref().kind() != ModelKind.PROCESS
                ? 0L
                : tools
                        .deployments()
                        .running()
                        .getOrDefault(published.ref().key(), java.util.Collections.emptySortedMap())
                        .entrySet()
                        .stream()
                        .filter(one -> one.getKey() < published.version())
                        .mapToLong(java.util.Map.Entry::getValue)
                        .sum();
        if (behind > 0) {
            add(new Paragraph(getTranslation("studio.published.behind", behind)));
            Places.migration(published.ref()).ifPresent(address -> {
                var link = Places.link(address, getTranslation("studio.published.migrate"));
                link.getElement().addEventListener("click", click -> close());
                getFooter().add(link);
            });
        }
        getFooter().add(new Button(getTranslation("studio.close"), click -> close()));
    }
}
