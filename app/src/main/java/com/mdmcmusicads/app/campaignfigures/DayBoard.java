package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.look.Narrow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Each day of each platform with all its figures, the newest first, and the same as a spreadsheet. */
class DayBoard extends Div {

    private static final int NARROW = 800;

    private final transient FigureSource source;
    private final transient DaySheet sheet;
    private final String campaignId;
    private final SpanBar span;
    private final DayGrid grid;
    private final Paragraph nothing;

    DayBoard(FigureSource source, DaySheet sheet, String campaignId) {
        this.source = source;
        this.sheet = sheet;
        this.campaignId = campaignId;
        addClassName("kpi-days");
        grid = new DayGrid(this::showHistory);
        nothing = new Paragraph(getTranslation("campaignfigures.days.none"));
        nothing.addClassName("muted");
        span = new SpanBar(source.today(), source.campaign(campaignId), days -> reload());
        var tools = new Div(span, export());
        tools.addClassName("kpi-tools");
        add(tools, grid, nothing);
        Narrow.watch(this, NARROW, grid::narrow);
        Refresh.of(
                this,
                source.signals(),
                KpiDesk.TOPIC,
                id -> id.equals(KpiDesk.MANY) || id.equals(campaignId),
                this::reload);
        reload();
    }

    private void showHistory(KpiDay day) {
        new DayHistory(day, source.restatements(day)).open();
    }

    private void reload() {
        var days = newestFirst();
        grid.setItems(days);
        grid.setVisible(!days.isEmpty());
        nothing.setVisible(days.isEmpty());
    }

    private List<KpiDay> newestFirst() {
        var days = new ArrayList<>(source.days(campaignId, span.days()));
        days.sort(Comparator.comparing(KpiDay::day).reversed().thenComparing(KpiDay::platform));
        return days;
    }

    private Anchor export() {
        var language = getLocale();
        var name = getTranslation(
                "campaignfigures.export.file", source.campaign(campaignId).number());
        var download = DownloadHandler.fromInputStream(event -> {
            var file = sheet.write(campaignId, span.days(), language);
            var stream = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return new DownloadResponse(stream, name, SheetWriter.TYPE, Files.size(file));
        });
        var link = new Anchor();
        link.setText(getTranslation("campaignfigures.export"));
        link.setHref(download, AttachmentType.DOWNLOAD);
        link.addClassName("export-link");
        return link;
    }
}
