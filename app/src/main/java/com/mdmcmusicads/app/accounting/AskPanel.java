package com.mdmcmusicads.app.accounting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What to have written about the period: a journal, the tax, the file of entries. */
class AskPanel extends Div {

    private final transient ExportDesk desk;
    private final transient Supplier<Period> period;
    private final transient Supplier<Period> year;
    private final Select<ExportKind> kind = new Select<>();
    private final Select<FecFormat> format = new Select<>();
    private final Paragraph about = new Paragraph();

    /** @param year the financial year the chosen period belongs to */
    AskPanel(ExportDesk desk, Supplier<Period> period, Supplier<Period> year) {
        this.desk = desk;
        this.period = period;
        this.year = year;
        addClassNames("panel", "accounting-ask");
        kind.setLabel(getTranslation("accounting.ask.what"));
        kind.setItems(ExportKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("accounting.kind." + one));
        kind.setValue(ExportKind.SALES_JOURNAL);
        kind.addValueChangeListener(change -> explain());
        prepareFormat();
        about.addClassNames("muted", "small");
        var ask = new Button(getTranslation("accounting.ask"), VaadinIcon.FILE_PROCESS.create(), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(kind, format, ask);
        fields.addClassName("figures-span");
        add(new H2(getTranslation("accounting.ask.title")), fields, about);
        explain();
    }

    private void prepareFormat() {
        format.setLabel(getTranslation("accounting.format"));
        format.setItems(
                FecFormat.USUAL,
                new FecFormat('\t', StandardCharsets.UTF_8),
                new FecFormat('|', Charset.forName("ISO-8859-15")),
                new FecFormat('|', StandardCharsets.UTF_8));
        format.setItemLabelGenerator(one -> getTranslation(
                one.separator() == '|' ? "accounting.format.bar" : "accounting.format.tab",
                one.charset().name()));
        format.setValue(FecFormat.USUAL);
    }

    /** Says for what stretch the file will be, and what it is not. */
    void explain() {
        format.setVisible(kind.getValue() == ExportKind.FEC);
        var span = span();
        about.setText(getTranslation("accounting.about." + kind.getValue()) + " "
                + getTranslation("accounting.period." + span.kind(), span.words(getLocale())) + ".");
    }

    private Period span() {
        return kind.getValue() == ExportKind.FEC ? year.get() : period.get();
    }

    private void ask() {
        desk.ask(kind.getValue(), span().from(), span().to(), format.getValue(), getLocale());
    }
}
