package com.mdmcmusicads.app.payments;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What this room tells others, once it is certain. */
public final class PaymentNews implements GenericApplicationListener, AutoCloseable {

    private final ApplicationEventMulticaster events;
    private final List<Object> told = new CopyOnWriteArrayList<>();

    PaymentNews(ApplicationEventMulticaster events) {
        this.events = events;
        events.addApplicationListener(this);
    }

    @Override
    public boolean supportsEventType(ResolvableType type) {
        return type.toClass().equals(PayloadApplicationEvent.class);
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        var news = ((PayloadApplicationEvent<?>) event).getPayload();
        if (news.getClass().getPackage().equals(getClass().getPackage())) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    told.add(news);
                }
            });
        }
    }

    /** All that mention {@code word}, in the order they became certain. */
    public List<Object> of(String word) {
        return told.stream().filter(news -> news.toString().contains(word)).toList();
    }

    public <T> List<T> of(String word, Class<T> type) {
        return of(word).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        events.removeApplicationListener(this);
    }
}
