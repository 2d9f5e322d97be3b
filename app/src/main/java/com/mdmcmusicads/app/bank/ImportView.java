package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.statements.StatementRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** From the bank's file to lines: bring it, name its columns where it is a table, see what would become of it, keep it. */
@Route("bank/import")
@RolesAllowed("ACCOUNTING")
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient StatementDesk desk;
    private final transient Clock clock;
    private final Section panel = new Section();
    private transient BankFile file;

    ImportView(StatementDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("page", "import-page");
        panel.addClassName("import-step");
        add(
                new PageHeader(
                                getTranslation("bank.import"),
                                new RouterLink(getTranslation("bank.title"), BankView.class))
                        .line(getTranslation("bank.import.line")),
                panel);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String id) {
        file = id == null ? null : desk.find(id).orElse(null);
        if (id != null && file == null) {
            throw new NotFoundException(getTranslation("bank.import.gone"));
        }
        draw(false);
    }

    private void draw(boolean columns) {
        panel.removeAll();
        panel.add(step(columns));
    }

    private Component step(boolean columns) {
        if (file == null) {
            return new UploadStep(desk, clock, id -> UI.getCurrent().navigate("bank/import/" + id));
        }
        if (file.isImported()) {
            return new Paragraph(getTranslation("bank.import.done.before", file.name()));
        }
        if (!file.isXml() && (columns || !file.choice().missing().isEmpty())) {
            return new LayoutStep(desk, file, this::reload, this::discard);
        }
        try {
            return new PreviewStep(desk, file, desk.preview(file.id()), () -> draw(true), this::discard);
        } catch (ImportRefused refused) {
            return word(getTranslation(refused.key(), refused.arguments()));
        } catch (StatementRefusal refused) {
            return word(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private static Paragraph word(String text) {
        var word = new Paragraph(text);
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        return word;
    }

    private void reload() {
        file = desk.find(file.id()).orElseThrow();
        draw(false);
    }

    private void discard() {
        desk.discard(file.id());
        UI.getCurrent().navigate("bank/import");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bank.import");
    }
}
