package com.mdmcmusicads.app;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which language a page speaks: the one chosen in this browser, else the account's, else the browser's, else French. */
@Component
class Languages implements VaadinServiceInitListener {

    static final String COOKIE = "mdmc-language";

    private final CurrentAccount account;

    Languages(CurrentAccount account) {
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page ->
                page.getDocument().attr("lang", of(page.getVaadinRequest()).getLanguage()));
        service.getSource().addUIInitListener(start -> start(start.getUI(), of(VaadinRequest.getCurrent())));
    }

    private static void start(UI ui, Locale language) {
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }

    Locale of(VaadinRequest request) {
        return Appearance.cookie(request, COOKIE)
                .map(Locale::forLanguageTag)
                .or(() -> account.person().map(Person::language))
                .or(() -> Optional.ofNullable(request.getLocale()))
                .flatMap(Languages::spoken)
                .orElse(Locale.FRENCH);
    }

    private static Optional<Locale> spoken(Locale wanted) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** Remembers the choice for a year and shows the page again in that language. */
    static void choose(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'; location.reload()",
                        COOKIE,
                        language.getLanguage());
    }
}
