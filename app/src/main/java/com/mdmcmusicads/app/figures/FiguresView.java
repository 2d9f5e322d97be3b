package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.figures.FigureDesk.Figures;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.PlainTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What prospecting brings: replies by sequence and step, what became of each month's leads, how long they wait. */
@Route("figures")
@Menu(title = "figures.title", order = 190, icon = "vaadin:bar-chart")
@RolesAllowed({"SDR", "SALES", "DIRECTION"})
class FiguresView extends Div implements HasDynamicTitle {

    private final transient FigureDesk desk;
    private final transient FigureSheets sheets;
    private final Div content = new Div();

    FiguresView(FigureDesk desk, FigureSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        var period = new PeriodBar(clock, this::show);
        content.addClassName("figures");
        addClassName("page");
        add(new PageHeader(getTranslation("figures.title")).line(getTranslation("figures.line")), period, content);
        show(period.period());
    }

    private void show(Period period) {
        var figures = desk.of(period);
        content.removeAll();
        if (figures.isEmpty()) {
            var nothing =
                    new Div(new EmptyState(getTranslation("figures.empty"), getTranslation("figures.empty.next")));
            nothing.addClassName("panel");
            content.add(nothing);
            return;
        }
        var locale = getLocale();
        content.add(
                panel("steps", steps(figures), out -> sheets.steps(figures, locale, out)),
                panel("cohorts", cohorts(figures), out -> sheets.cohorts(figures, locale, out)),
                panel("contact", contact(figures.contact()), out -> sheets.contact(figures, locale, out)));
    }

    private Section panel(String name, Component table, Consumer<OutputStream> sheet) {
        var excel = new Anchor(download(name, sheet), AttachmentType.DOWNLOAD, getTranslation("figures.excel"));
        excel.getElement()
                .setAttribute("aria-label", getTranslation("figures.excel.of", getTranslation("figures." + name)));
        var head = new Div(new H2(getTranslation("figures." + name)), excel);
        head.addClassName("figures-head");
        var note = new Paragraph(getTranslation("figures." + name + ".note"));
        note.addClassName("muted");
        var panel = new Section(head, note, table);
        panel.addClassName("panel");
        return panel;
    }

    private DownloadHandler download(String name, Consumer<OutputStream> sheet) {
        var file = getTranslation("figures.file." + name) + ".xlsx";
        return DownloadHandler.fromInputStream(event -> {
            var bytes = new ByteArrayOutputStream();
            sheet.accept(bytes);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()), file, SheetWriter.TYPE, bytes.size());
        });
    }

    private Component steps(Figures figures) {
        if (figures.steps().isEmpty()) {
            return new Paragraph(getTranslation("figures.steps.none"));
        }
        var table = table("steps", "sequence", "step", "sent", "replied", "reply-rate", "bounced", "unsubscribed");
        figures.steps()
                .forEach(step -> table.row(
                        step.sequence(),
                        FigureLook.number(step.step()),
                        FigureLook.number(step.sent()),
                        FigureLook.number(step.replied()),
                        FigureLook.rate(step.replies()),
                        FigureLook.count(step.bounces()),
                        FigureLook.count(step.withdrawals())));
        return table;
    }

    private Component cohorts(Figures figures) {
        var table = table("cohorts", "month", "leads", "qualified", "qualified-rate", "clients", "client-rate");
        figures.cohorts()
                .forEach(cohort -> table.row(
                        FigureLook.month(cohort.month()),
                        FigureLook.number(cohort.leads()),
                        FigureLook.number(cohort.qualified()),
                        FigureLook.rate(cohort.qualification()),
                        FigureLook.number(cohort.clients()),
                        FigureLook.rate(cohort.conversion())));
        return table;
    }

    private Component contact(ContactFigure contact) {
        var table = table("contact", "contacted", "waiting", "median", "slow");
        var few = new Share(contact.contacted(), contact.contacted());
        var median = FigureLook.hours(contact.median());
        table.row(
                FigureLook.number(contact.contacted()),
                FigureLook.number(contact.waiting()),
                contact.contacted() > 0 && !few.isReliable()
                        ? median + " (" + FigureLook.few(contact.contacted()) + ")"
                        : median,
                FigureLook.hours(contact.slow()));
        return table;
    }

    private PlainTable table(String name, String... headings) {
        var words = List.of(headings).stream()
                .map(heading -> getTranslation("figures." + heading))
                .toList();
        return new PlainTable(getTranslation("figures." + name), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title");
    }
}
