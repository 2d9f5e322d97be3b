package com.mdmcmusicads.app.login;

import com.vaadin.flow.component.html.Div;

/** One sentence above a form: what went wrong or well. Screen readers say it at once. */
class Notice extends Div {

    static Notice problem(String text) {
        return new Notice(text, "alert");
    }

    static Notice news(String text) {
        return new Notice(text, "status");
    }

    private Notice(String text, String role) {
        setText(text);
        addClassName("login-notice");
        getElement().setAttribute("role", role);
    }
}
