package com.mdmcmusicads.app.adplatforms;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one way out to ad platforms. An answer comes whole, in time and below the limit, or not at all. Redirects are not
 * followed: none of these interfaces moves, and another host must never see a token. Logs name the path, never the query.
 */
@Component
public class PlatformHttp {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformHttp.class);

    private final HttpClient client;
    private final HttpSettings settings;
    private final Clock clock;

    PlatformHttp(HttpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectWithin())
                .build();
    }

    public PlatformAnswer send(PlatformCall call) {
        var started = clock.instant();
        try {
            var answer = exchange(call);
            log(call, answer, Duration.between(started, clock.instant()));
            return checked(call, answer);
        } catch (AdPlatformFailure failure) {
            LOG.info("{} {}: {}", call.platform(), call, failure.getMessage());
            throw failure;
        }
    }

    private HttpResponse<byte[]> exchange(PlatformCall call) {
        var limit = settings.largestAnswer().toBytes();
        var answer = client.sendAsync(call.request(), info -> new BoundedBody(limit));
        try {
            return answer.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new AdPlatformFailure.Unreachable("no whole answer within " + settings.answerWithin());
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new AdPlatformFailure.Unreachable("interrupted while waiting");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private AdPlatformFailure failure(Throwable cause) {
        if (cause instanceof BoundedBody.TooLong || cause.getCause() instanceof BoundedBody.TooLong) {
            return new AdPlatformFailure.RangeTooLarge("the answer is longer than " + settings.largestAnswer());
        }
        if (cause instanceof IOException) {
            return new AdPlatformFailure.Unreachable(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
        throw new IllegalStateException("call failed: " + cause.getClass().getName());
    }

    private static PlatformAnswer checked(PlatformCall call, HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 == 3) {
            throw new AdPlatformFailure.BadAnswer("it redirects, status " + answer.statusCode());
        }
        return new PlatformAnswer(answer.statusCode(), answer.headers(), answer.body(), call.secrets());
    }

    private static void log(PlatformCall call, HttpResponse<byte[]> answer, Duration took) {
        LOG.debug(
                "{} {}: {}, {} bytes in {} ms",
                call.platform(),
                call,
                answer.statusCode(),
                answer.body().length,
                took.toMillis());
    }
}
