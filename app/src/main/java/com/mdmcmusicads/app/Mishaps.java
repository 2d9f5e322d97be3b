package com.mdmcmusicads.app;

import com.mdmcmusicads.app.audit.Correlation;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a person reads when a click fails or their session ends: calm words and a number, never a stack trace. */
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int SHOWN_MILLIS = 12_000;

    private final Texts texts;

    Mishaps(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::messages);
        service.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(Mishaps::failed));
    }

    private static void failed(ErrorEvent error) {
        var number = Correlation.current();
        LOG.error("A click failed [{}]", number, error.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> tell(ui, number));
        }
    }

    private static void tell(UI ui, String number) {
        var words = ui.getTranslation("shell.mishap", number);
        Notification.show(words, SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var language = info.getLocale() == null ? Locale.FRENCH : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.say(language, "shell.expired"));
        messages.setSessionExpiredMessage(texts.say(language, "shell.expired.next"));
        messages.setCookiesDisabledCaption(texts.say(language, "shell.expired"));
        messages.setCookiesDisabledMessage(texts.say(language, "shell.cookies.next"));
        messages.setInternalErrorCaption(texts.say(language, "shell.error.500.title"));
        messages.setInternalErrorMessage(texts.say(language, "shell.error.500.next"));
        return messages;
    }
}
