package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person does when an account does not work, as its platform wants it done. */
@Component
class NextSteps {

    private final Texts texts;

    NextSteps(Texts texts) {
        this.texts = texts;
    }

    /** @param what the outcome of a test or the state of an account */
    String after(Enum<?> what, Platform platform, Locale language) {
        var own = "accountbook.next." + what.name() + "." + platform;
        return texts.say(language, texts.has(own) ? own : "accountbook.next." + what.name());
    }
}
