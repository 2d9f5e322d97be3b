package com.mdmcmusicads.app.sessions;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which login the page belongs to that is asking right now. */
@Component
public class CurrentSession {

    public Optional<String> id() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .flatMap(session -> SessionMark.in(session.getAttribute(SessionMark.NAME)));
    }
}
