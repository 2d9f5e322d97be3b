package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/** The agency on paper: its people keep it, and everything issued afterwards carries it. */
@Route("company")
@Menu(title = "company.title", order = 390, icon = "vaadin:office")
@RolesAllowed({"ADMIN", "ACCOUNTING", "DIRECTION"})
class CompanyView extends Div implements HasDynamicTitle {

    private static final int SHOWN_MS = 6000;

    private final transient Company company;
    private final SellerFields fields = new SellerFields();
    private final Paragraph word = new Paragraph();
    private int seen;

    CompanyView(Company company, AuthenticationContext login) {
        this.company = company;
        addClassNames("page", "company-page");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        var mayWrite = login.hasAnyRole("ADMIN", "ACCOUNTING");
        var head = new PageHeader(getTranslation("company.title"))
                .line(getTranslation(mayWrite ? "company.line" : "company.readonly"));
        add(head, word, fields);
        fields.readOnly(!mayWrite);
        if (mayWrite) {
            add(save());
        }
        read();
    }

    private Button save() {
        var save = new Button(getTranslation("company.save"), click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.addClassName("company-save");
        return save;
    }

    private void read() {
        word.setVisible(false);
        seen = company.version();
        fields.show(company.seller());
    }

    private void keep() {
        word.setVisible(false);
        fields.forgive();
        try {
            company.describe(fields.told(), seen);
            read();
            var saved =
                    Notification.show(getTranslation("company.saved"), SHOWN_MS, Notification.Position.BOTTOM_START);
            saved.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        } catch (InvalidInput input) {
            fields.complain(input.errors());
        } catch (CompanyChanged changed) {
            word.setText(getTranslation("company.changed") + " ");
            word.add(new Button(getTranslation("company.reload"), click -> read()));
            word.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.title");
    }
}
