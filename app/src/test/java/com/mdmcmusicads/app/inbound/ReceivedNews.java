package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What followers are told, once it is certain; fails for a sender as often as a test asks. */
final class ReceivedNews implements ApplicationListener<PayloadApplicationEvent<MailReceived>>, AutoCloseable {

    private final ApplicationEventMulticaster events;
    private final List<MailReceived> told = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    ReceivedNews(ApplicationEventMulticaster events) {
        this.events = events;
        events.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<MailReceived> event) {
        var mail = event.getPayload();
        if (failures.merge(mail.from(), -1, Integer::sum) >= 0) {
            throw new IllegalStateException("as the test asked");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                told.add(mail);
            }
        });
    }

    void failAt(String sender, int times) {
        failures.put(sender, times);
    }

    List<MailReceived> from(String sender) {
        return told.stream().filter(mail -> sender.equals(mail.from())).toList();
    }

    List<MailReceived> about(Subject subject) {
        return told.stream().filter(mail -> subject.equals(mail.about())).toList();
    }

    @Override
    public void close() {
        events.removeApplicationListener(this);
    }
}
