package com.mdmcmusicads.app.caserecords;

import com.mdmcmusicads.app.actions.RecordAccess;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.casefiles.CaseFile;
import com.mdmcmusicads.app.casefiles.CaseFileDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;

/** One file a process made: what it is about, and the file itself, for whoever may see that record. */
@Route("case-files")
@RolesAllowed({"SDR", "SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION"})
class CaseFileView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CaseFileDesk files;
    private final transient List<RecordAccess> kinds;
    private final transient List<SubjectPage> pages;
    private final transient CurrentAccount account;
    private final transient Clock clock;
    private transient CaseFile file;

    CaseFileView(
            CaseFileDesk files,
            List<RecordAccess> kinds,
            List<SubjectPage> pages,
            CurrentAccount account,
            Clock clock) {
        this.files = files;
        this.kinds = kinds;
        this.pages = pages;
        this.account = account;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        file = files.find(id).filter(found -> mayRead(found.about())).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(file.name(), download()),
                new Paragraph(
                        new Text(getTranslation("caserecords.made") + " "),
                        new RelativeTime(file.madeAt(), clock.instant())));
        pages.stream()
                .filter(page -> page.type().equals(file.about().type()))
                .findFirst()
                .ifPresent(page -> add(new Anchor(
                        page.route(file.about().id()),
                        getTranslation("caserecords.about." + file.about().type()))));
    }

    private boolean mayRead(Subject about) {
        var person = account.require();
        return kinds.stream()
                .filter(kind -> kind.type().equals(about.type()))
                .flatMap(kind -> kind.readers().stream())
                .anyMatch(person::has);
    }

    private Anchor download() {
        var bytes = files.bytes(file.id());
        var link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.type(), bytes.length)),
                getTranslation("caserecords.download"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return file.name();
    }
}
