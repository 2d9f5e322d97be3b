package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.Clock;

/** The files that were asked for lately: how far they are, what was wrong with them, and the way to fetch them. */
class ExportList extends Div {

    private static final int SHOWN = 20;

    private final transient ExportDesk desk;
    private final transient CurrentAccount account;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();

    ExportList(ExportDesk desk, CurrentAccount account, Clock clock) {
        this.desk = desk;
        this.account = account;
        this.clock = clock;
        addClassName("panel");
        list.addClassName("accounting-exports");
        add(new H2(getTranslation("accounting.history")), list);
        refresh();
    }

    void refresh() {
        list.removeAll();
        var jobs = desk.page(0, SHOWN);
        jobs.forEach(job -> list.add(item(job)));
        if (jobs.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("accounting.history.none"))));
        }
    }

    private ListItem item(ExportJob job) {
        var name = new Span(getTranslation("accounting.kind." + job.kind()));
        name.addClassName("accounting-export-name");
        var span = new Span(getTranslation("accounting.span", DayText.brief(job.from()), DayText.brief(job.to())));
        span.addClassNames("muted", "small");
        var head = new Div(name, state(job), span, new RelativeTime(job.askedAt(), clock.instant()));
        head.addClassName("accounting-export-head");
        var item = new ListItem(head);
        switch (job.state()) {
            case RUNNING -> item.add(progress(job));
            case DONE -> item.add(file(job));
            case STOPPED -> item.add(resume(job));
            case REFUSED -> job.findings().forEach(finding -> item.add(new Paragraph(finding)));
            case EMPTY -> item.add(new Paragraph(getTranslation("accounting.empty")));
        }
        return item;
    }

    private Badge state(ExportJob job) {
        var tone = switch (job.state()) {
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.SUCCESS;
            case REFUSED -> Tone.DANGER;
            case STOPPED -> Tone.WARNING;
            case EMPTY -> Tone.NEUTRAL;
        };
        return new Badge(getTranslation("accounting.state." + job.state()), tone);
    }

    private Div progress(ExportJob job) {
        var words = new Span(getTranslation("accounting.stage." + job.stage(), job.entriesDone(), job.entriesAll()));
        words.setId("export-" + job.id());
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-labelledby", "export-" + job.id());
        bar.setIndeterminate(job.stage() != ExportJob.Stage.WRITE || !job.kind().isText());
        bar.setValue(job.share());
        var box = new Div(words, bar);
        if (mayAsk()) {
            box.add(small("accounting.stop", () -> desk.stop(job.id())));
        }
        box.addClassName("accounting-progress");
        return box;
    }

    private Div file(ExportJob job) {
        var type = job.kind().isText() ? "text/plain" : SheetWriter.TYPE;
        var download = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(desk.fetch(job.id()), job.fileName(), type, job.byteCount()));
        var link = new Anchor(download, AttachmentType.DOWNLOAD, job.fileName());
        var sum = new Span(getTranslation("accounting.sum", job.entriesAll(), job.linesAll(), job.sha256()));
        sum.addClassNames("muted", "small", "accounting-sum");
        return new Div(link, sum);
    }

    private Div resume(ExportJob job) {
        return mayAsk() ? new Div(small("accounting.resume", () -> desk.resume(job.id()))) : new Div();
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    private boolean mayAsk() {
        return account.require().has(Role.ACCOUNTING);
    }
}
