package com.mdmcmusicads.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** The same thing done many times by some clients at once, each beginning anew as soon as it is answered. */
public record Load(int clients, long[] nanos, long wallNanos) {

    /** Runs {@code work} {@code times} in all, shared by {@code clients}, who have the rights of the caller. */
    public static Load of(int clients, int times, Callable<?> work) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(times);
        var pool = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(clients));
        try {
            var begin = System.nanoTime();
            var running = new ArrayList<java.util.concurrent.Future<List<Long>>>();
            for (var client = 0; client < clients; client++) {
                running.add(pool.submit(() -> one(left, work)));
            }
            var all = new ArrayList<Long>();
            for (var client : running) {
                all.addAll(client.get());
            }
            var wall = System.nanoTime() - begin;
            return new Load(
                    clients, all.stream().mapToLong(Long::longValue).sorted().toArray(), wall);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> one(AtomicInteger left, Callable<?> work) throws Exception {
        var durations = new ArrayList<Long>();
        while (left.getAndDecrement() > 0) {
            var begin = System.nanoTime();
            work.call();
            durations.add(System.nanoTime() - begin);
        }
        return durations;
    }

    double perSecond() {
        return nanos.length / (wallNanos / 1e9);
    }

    /** The duration that {@code percent} of all calls did not exceed, in milliseconds. */
    public double percentile(double percent) {
        var index = (int) Math.ceil(percent / 100 * nanos.length) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Load load && Arrays.equals(nanos, load.nanos) && clients == load.clients;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanos);
    }

    @Override
    public String toString() {
        return clients + " clients, " + nanos.length + " calls";
    }
}
