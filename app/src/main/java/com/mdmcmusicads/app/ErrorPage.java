package com.mdmcmusicads.app;

import com.mdmcmusicads.app.audit.Correlation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every error page says: what happened, that nothing was lost, what to do next, and the number to quote. */
class ErrorPage extends Div implements HasDynamicTitle {

    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassNames("page", "error-page");
        var home = new Button(
                getTranslation("shell.error.home"), click -> UI.getCurrent().navigate(""));
        home.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(
                getTranslation("shell.error.back"),
                click -> UI.getCurrent().getPage().getHistory().back());
        var actions = new Div(home, back);
        actions.addClassName("page-header-actions");
        var words = new Div(new H1(getPageTitle()), new Paragraph(getTranslation(key + ".next")), actions, number());
        words.addClassName("empty-state");
        add(words);
    }

    private Paragraph number() {
        var number = new Paragraph(getTranslation("shell.error.number", Correlation.current()));
        number.addClassNames("error-number", "small");
        return number;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
