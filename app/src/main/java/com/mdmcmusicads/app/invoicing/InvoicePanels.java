package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.timeline.Timelines;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;

/** What other rooms know about an invoice, for its page. */
@org.springframework.stereotype.Component
class InvoicePanels {

    /** The process of an issued invoice; its business key is the id. */
    private static final String COLLECTION = "paymentCollection";

    private final List<InvoicePanel> panels;
    private final LiveDiagrams diagrams;
    private final Timelines timelines;

    InvoicePanels(List<InvoicePanel> panels, LiveDiagrams diagrams, Timelines timelines) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(InvoicePanel::order))
                .toList();
        this.diagrams = diagrams;
        this.timelines = timelines;
    }

    /** Those this person sees; a draft has none, and nobody but its own page knows it. */
    List<InvoicePanel> of(InvoiceSheet sheet, Person reader) {
        return sheet.isIssued()
                ? panels.stream()
                        .filter(panel -> panel.roles().stream().anyMatch(reader::has))
                        .toList()
                : List.of();
    }

    boolean hasDiagram(InvoiceSheet sheet) {
        return sheet.isIssued() && sheet.kind() == Kind.INVOICE;
    }

    Component diagram(InvoiceSheet sheet) {
        return diagrams.ofCase(COLLECTION, sheet.id());
    }

    Component timeline(InvoiceSheet sheet) {
        return timelines.of(new Subject("invoice", sheet.id()));
    }
}
