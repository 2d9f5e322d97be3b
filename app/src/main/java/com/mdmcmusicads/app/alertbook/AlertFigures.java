package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertWords;
import com.mdmcmusicads.app.alerts.Reading;
import com.mdmcmusicads.app.budgets.Mover;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** The figures when it fired beside those of now, and what moved most; all of it is media budget, never a fee. */
class AlertFigures extends Div {

    private final transient Alert alert;
    private final transient AlertTools tools;
    private final NativeTableBody rows = new NativeTableBody();

    AlertFigures(Alert alert, AlertTools tools) {
        this.alert = alert;
        this.tools = tools;
        addClassNames("media-box", "alert-figures");
        if (AlertWords.isMoney(alert)) {
            add(new Paragraph(getTranslation("alerts.figures.media")));
        }
        add(table(), movers());
    }

    private NativeTable table() {
        row(
                "level",
                String.valueOf(alert.first().level()),
                String.valueOf(alert.now().level()));
        row("measured", measured(alert.first()), measured(alert.now()));
        row("expected", expected(alert.first()), expected(alert.now()));
        row("budget", amount(Optional.ofNullable(alert.first().budget())), amount(tools.budget(alert)));
        row("spent", "", amount(tools.spent(alert)));
        row(
                "asOf",
                DayText.brief(alert.first().asOf()),
                DayText.brief(alert.now().asOf()));
        var table = new NativeTable(head(), rows);
        table.addClassName("alert-figures-table");
        return table;
    }

    private NativeTableHeader head() {
        var corner = new NativeTableCell("");
        return new NativeTableHeader(new NativeTableRow(corner, column("then"), column("now")));
    }

    private NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(getTranslation("alerts.figures." + name));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(String name, String then, String now) {
        var head = new NativeTableHeaderCell(getTranslation("alerts.figures." + name));
        head.getElement().setAttribute("scope", "row");
        rows.add(new NativeTableRow(head, new NativeTableCell(then), new NativeTableCell(now)));
    }

    private String measured(Reading on) {
        return tools.words().figure(alert, on, on.measured(), getLocale());
    }

    private String expected(Reading on) {
        return tools.words().figure(alert, on, on.expected(), getLocale());
    }

    private String amount(Optional<MediaBudget> amount) {
        return amount.map(known -> Amounts.of(known, getLocale())).orElse("–");
    }

    private Div movers() {
        var box = new Div(new H3(getTranslation("alerts.figures.movers")));
        if (alert.movers().isEmpty()) {
            box.add(new Paragraph(getTranslation("alerts.figures.none")));
            return box;
        }
        var list = new UnorderedList();
        for (Mover mover : alert.movers()) {
            list.add(new ListItem(tools.words().mover(mover, alert.now(), getLocale())));
        }
        box.add(list);
        return box;
    }
}
