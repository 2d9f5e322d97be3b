package com.mdmcmusicads.app.adaccounts;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Knocks beside the screens: a platform that takes a minute holds up nobody. */
@Component
public class ConnectionTests {

    private static final int AT_ONCE = 3;

    private final Prober prober;
    private final ExecutorService threads;
    private final Executor asWhoeverAsks;

    ConnectionTests(Prober prober) {
        this.prober = prober;
        var pool = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
        asWhoeverAsks = new DelegatingSecurityContextExecutor(pool);
    }

    public CompletableFuture<TestAnswer> start(String accountId) {
        return CompletableFuture.supplyAsync(() -> prober.test(accountId), asWhoeverAsks);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
