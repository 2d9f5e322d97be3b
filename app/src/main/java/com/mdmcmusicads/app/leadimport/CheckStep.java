package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The third step: what will become of each row, before any of it is written. */
class CheckStep extends Div {

    private static final int PAGE = 50;

    private final transient ImportDesk desk;
    private final transient ImportJob job;
    private final transient Tally tally;
    private final transient Map<Forecast, NativeButton> heaps = new EnumMap<>(Forecast.class);
    private final Grid<ImportRow> rows = new Grid<>(PAGE);
    private final Checkbox mailing = new Checkbox(getTranslation("leadimport.mailing"));
    private Forecast shown;

    CheckStep(ImportDesk desk, ImportSheets sheets, ImportJob job, Runnable moved) {
        this.desk = desk;
        this.job = job;
        tally = desk.tally(job.id());
        shown = tally.of(Forecast.REFUSE) > 0 ? Forecast.REFUSE : Forecast.CREATE;
        addClassName("import-check");
        prepareRows();
        mailing.setHelperText(getTranslation("leadimport.mailing.help"));
        add(heaps(), rows, mailing, buttons(sheets, moved));
        show(shown);
    }

    private Div heaps() {
        var row = new Div();
        row.addClassName("import-heaps");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", getTranslation("leadimport.rows"));
        for (var forecast : Forecast.values()) {
            var count = new Span(getTranslation("leadimport.count", tally.of(forecast)));
            count.addClassName("heap-count");
            var title = new Span(getTranslation("leadimport.forecast." + forecast));
            title.addClassName("heap-title");
            var text = new Span(getTranslation("leadimport.forecast." + forecast + ".text"));
            text.addClassNames("muted", "small");
            var heap = new NativeButton("", click -> show(forecast));
            heap.add(count, title, text);
            heap.addClassName("heap");
            heap.getElement().setAttribute("data-forecast", forecast.name());
            heaps.put(forecast, heap);
            row.add(heap);
        }
        return row;
    }

    private void prepareRows() {
        rows.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        rows.setSelectionMode(Grid.SelectionMode.NONE);
        rows.setAriaLabel(getTranslation("leadimport.rows"));
        rows.addColumn(ImportRow::number)
                .setHeader(getTranslation("leadimport.row.number"))
                .setFlexGrow(0)
                .setWidth("5rem");
        rows.addColumn(this::content).setHeader(getTranslation("leadimport.row.who"));
        rows.addComponentColumn(this::remarks)
                .setHeader(getTranslation("leadimport.row.remarks"))
                .setFlexGrow(2);
        rows.setItems(query -> desk.page(job.id(), shown, query.getOffset(), query.getLimit()).stream());
    }

    private String content(ImportRow row) {
        return java.util.stream.Stream.of(ImportField.ARTIST, ImportField.NAME, ImportField.EMAIL)
                .map(field -> row.sheet().cell(job.mapping().column(field)))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Div remarks(ImportRow row) {
        var remarks = new Div();
        row.remarks().forEach(remark -> remarks.add(new Div(new Span(remark))));
        if (row.remarks().isEmpty()) {
            remarks.add(new Span(getTranslation("leadimport.row.fine")));
        }
        remarks.addClassName("row-remarks");
        return remarks;
    }

    private void show(Forecast forecast) {
        shown = forecast;
        heaps.forEach((kind, heap) -> heap.getElement().setAttribute("aria-pressed", String.valueOf(kind == shown)));
        rows.getLazyDataView().setItemCountCallback(query -> tally.of(shown));
        rows.getDataProvider().refreshAll();
    }

    private Div buttons(ImportSheets sheets, Runnable moved) {
        var ready = tally.of(Forecast.CREATE) + tally.of(Forecast.UPDATE);
        var key = ready == 0 ? "leadimport.start.none" : ready == 1 ? "leadimport.start.one" : "leadimport.start";
        var start = new Button(getTranslation(key, ready), click -> {
            desk.start(job.id(), mailing.getValue());
            moved.run();
        });
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.setEnabled(ready > 0);
        var back = new Button(getTranslation("leadimport.back.columns"), click -> {
            desk.reopen(job.id());
            moved.run();
        });
        var buttons = new Div(start, back);
        buttons.addClassName("import-buttons");
        if (tally.of(Forecast.REFUSE) > 0) {
            buttons.add(refused(this, sheets, job));
        }
        return buttons;
    }

    static Anchor refused(Div screen, ImportSheets sheets, ImportJob job) {
        var language = screen.getTranslation("leadimport.refused.file");
        var reader = job.language();
        var download = DownloadHandler.fromInputStream(
                event -> Downloads.of(target -> sheets.refused(job.id(), reader, target), language));
        return new Anchor(download, AttachmentType.DOWNLOAD, screen.getTranslation("leadimport.refused.download"));
    }
}
