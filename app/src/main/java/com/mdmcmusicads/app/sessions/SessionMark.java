package com.mdmcmusicads.app.sessions;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in an HTTP session which login it belongs to, and tells when that session is gone. */
final class SessionMark implements HttpSessionBindingListener {

    static final String NAME = SessionMark.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(SessionMark.class);
    private static final Map<String, HttpSession> ON_THIS_NODE = new ConcurrentHashMap<>();

    private final String id;
    private final Consumer<String> left;

    SessionMark(String id, Consumer<String> left) {
        this.id = id;
        this.left = left;
    }

    /** The login a session attribute speaks of. */
    static Optional<String> in(Object attribute) {
        return attribute instanceof SessionMark mark ? Optional.of(mark.id) : Optional.empty();
    }

    static Optional<HttpSession> find(String id) {
        return Optional.ofNullable(ON_THIS_NODE.get(id));
    }

    @Override
    public void valueBound(HttpSessionBindingEvent bound) {
        ON_THIS_NODE.put(id, bound.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent gone) {
        ON_THIS_NODE.remove(id);
        try {
            left.accept(id);
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            // The server stops or its database is away: the row ages out by itself.
            LOG.debug("The end of session {} was not noted", id, e);
        }
    }
}
