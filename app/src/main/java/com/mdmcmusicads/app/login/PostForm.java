package com.mdmcmusicads.app.login;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form, so that password managers understand it and the login is an ordinary request with a new session id. */
@Tag("form")
class PostForm extends HtmlContainer {

    PostForm(String action, String submit, Component... fields) {
        addClassName("login-form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(fields);
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
        var button = new NativeButton(submit);
        button.addClassName("login-submit");
        button.getElement().setAttribute("type", "submit");
        add(button);
    }

    static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }

    /** The name under which the browser sends what is in a Vaadin field, whose input lies inside it. */
    static <C extends Component> C named(C field, String name, String autocomplete) {
        field.getElement().setProperty("name", name);
        field.getElement().setProperty("autocomplete", autocomplete);
        return field;
    }
}
