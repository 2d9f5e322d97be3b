package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Proof;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Everything that proves what one person agreed to or no longer does, to read and to print. */
@Route("consents")
@RolesAllowed({"SDR", "SALES", "DIRECTION", "ADMIN"})
class ProofFileView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ConsentDesk desk;
    private final transient Directory directory;
    private final transient Clock clock;

    ProofFileView(ConsentDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        addClassNames("page", "proof-file");
    }

    @Override
    public void setParameter(BeforeEvent event, String lead) {
        removeAll();
        var proofs = desk.file(Subject.lead(lead));
        if (proofs.isEmpty()) {
            add(new PageHeader(getPageTitle()));
            add(new EmptyState(getTranslation("proofs.file.empty"), getTranslation("proofs.file.empty.next")));
            return;
        }
        var print = new Button(
                getTranslation("proofs.file.print"),
                VaadinIcon.PRINT.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(new PageHeader(getPageTitle(), print).line(line(proofs)));
        var names = directory.names(
                proofs.stream().map(Proof::writtenBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        proofs.forEach(proof -> add(new ProofSheet(proof, desk.askedAt(proof), names)));
    }

    private String line(List<Proof> proofs) {
        var addresses = proofs.stream().map(Proof::email).distinct().collect(Collectors.joining(", "));
        return getTranslation("proofs.file.line", addresses, ProofSheet.exact(clock.instant(), getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proofs.file");
    }
}
