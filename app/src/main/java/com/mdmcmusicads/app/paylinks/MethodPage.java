package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.pages.PublicPage;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page says where a client leaves a card or a mandate for what comes. */
@Component
class MethodPage {

    private final OnlinePayments payments;
    private final Texts texts;

    MethodPage(OnlinePayments payments, Texts texts) {
        this.payments = payments;
        this.texts = texts;
    }

    /** @param warning what went wrong, as the end of a message key, or null */
    PublicPage of(String clientId, Locale language, boolean isBack, String warning) {
        var page = new PublicPage(language, say(language, "method"));
        if (warning != null) {
            page.warn(say(language, warning));
        }
        if (!payments.available()) {
            return page.say(say(language, "method.off"));
        }
        var known = payments.methodOnFile(clientId);
        if (known.isPresent()) {
            page.quote(say(language, "method.known", known.get().label()));
        } else if (isBack) {
            page.quote(say(language, "method.back"));
        }
        return page.say(say(language, "method.line"))
                .button(
                        say(language, known.isPresent() ? "method.replace" : "method.leave"),
                        Map.of("lang", language.getLanguage()))
                .note(say(language, "method.note"));
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.say(language, "paylinks." + key, arguments);
    }
}
