package com.mdmcmusicads.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How this browser wants its pages: light, dark or as the system has it. */
enum Appearance {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "mdmc-appearance";

    static Appearance of(VaadinRequest request) {
        return cookie(request, COOKIE)
                .flatMap(value -> Arrays.stream(values())
                        .filter(one -> one.value().equals(value))
                        .findFirst())
                .orElse(AUTO);
    }

    static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Changes the page at once and remembers it for a year. */
    void choose(UI ui) {
        ui.getPage().executeJs("window.mdmcAppearance($0)", value());
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
