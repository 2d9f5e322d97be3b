package com.mdmcmusicads.app.platforms;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The name of a platform with its colour; the word carries the meaning, the colour only helps. */
public class PlatformBadge extends Span {

    public PlatformBadge(Platform platform) {
        addClassName("platform-badge");
        getElement().setAttribute("data-platform", platform.name().toLowerCase(Locale.ROOT));
        setText(getTranslation(platform.key()));
    }
}
