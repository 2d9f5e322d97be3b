package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** French or English, before anybody is known. */
class LanguageLinks extends Nav {

    LanguageLinks() {
        addClassName("login-languages");
        setAriaLabel(getTranslation("login.languages"));
        for (var language : Texts.LANGUAGES) {
            var name = language.getDisplayLanguage(language);
            var button = new NativeButton(name.substring(0, 1).toUpperCase(language) + name.substring(1));
            button.getElement().setAttribute("lang", language.getLanguage());
            var isNow = language.getLanguage().equals(getLocale().getLanguage());
            button.getElement().setAttribute("aria-pressed", String.valueOf(isNow));
            button.addClickListener(click -> button.getElement()
                    .executeJs(
                            "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax';"
                                    + " location.reload()",
                            LoginSuccess.LANGUAGE_COOKIE,
                            language.getLanguage()));
            add(button);
        }
    }
}
