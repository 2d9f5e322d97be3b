package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuoteClash;
import com.mdmcmusicads.app.quotes.QuoteFaults;
import com.mdmcmusicads.app.quotes.QuoteRefusal;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;

/** Does what a person asked for; what does not go is told in words, and nothing has changed then. */
final class Notices {

    private static final int SHOWN_MILLIS = 6000;

    private final QuoteWords words;
    private final Locale reader;

    Notices(QuoteWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    /** @return whether it went */
    boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (QuoteRefusal refusal) {
            refuse(words.of(refusal, reader));
        } catch (QuoteClash clash) {
            refuse(words.of(clash, reader));
        } catch (QuoteFaults faults) {
            refuse(words.of(faults, reader));
        }
        return false;
    }

    static void done(String text) {
        Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    private static void refuse(String text) {
        Notification.show(text, 2 * SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
