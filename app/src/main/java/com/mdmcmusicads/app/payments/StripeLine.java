package com.mdmcmusicads.app.payments;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import org.springframework.stereotype.Component;

/** The line to the provider: limits on time, one repetition at once, and its errors in our words, without names. */
@Component
class StripeLine {

    private static final int SERVER_ERROR = 500;

    private final StripeClient client;

    StripeLine(StripeSettings settings) {
        client = settings.isOn() ? connect(settings) : null;
    }

    private static StripeClient connect(StripeSettings settings) {
        var builder = StripeClient.builder()
                .setApiKey(settings.secretKey().strip())
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setReadTimeout((int) settings.readWithin().toMillis())
                .setMaxNetworkRetries(1);
        if (!settings.apiBase().isBlank()) {
            builder.setApiBase(settings.apiBase().strip());
        }
        return builder.build();
    }

    /**
     * The answer.
     *
     * @throws GatewayAway when asking again later is the thing to do
     * @throws Declined when the payer's bank said no
     * @throws Refused when our request or our settings are wrong
     */
    <T> T ask(Request<T> request) {
        if (client == null) {
            throw new Refused("no_key", "No payment provider is set up");
        }
        try {
            return request.of(client.v1());
        } catch (CardException declined) {
            throw new Declined(declined.getStripeError());
        } catch (ApiConnectionException | RateLimitException away) {
            throw new GatewayAway(words(away), away);
        } catch (ApiException failed) {
            throw isServerError(failed)
                    ? new ServerFailed(words(failed), failed)
                    : new GatewayAway(words(failed), failed);
        } catch (StripeException refused) {
            throw new Refused(String.valueOf(refused.getCode()), words(refused));
        }
    }

    private static boolean isServerError(StripeException failure) {
        return failure.getStatusCode() != null && failure.getStatusCode() >= SERVER_ERROR;
    }

    /** With this key the provider does it once. */
    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    /** Messages of the provider may repeat what we sent; its codes name nobody. */
    private static String words(StripeException failure) {
        return "The payment provider answered %s %s (%s)"
                .formatted(failure.getStatusCode(), failure.getCode(), failure.getRequestId());
    }

    /** One call. */
    interface Request<T> {
        T of(V1Services stripe) throws StripeException;
    }

    /** It answered 5xx: whether it did anything has to be looked up, and its answer is remembered under the key. */
    static final class ServerFailed extends GatewayAway {
        ServerFailed(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** It turns our request down: our settings or our request are wrong, not the payer. */
    static final class Refused extends RuntimeException {

        private final String code;

        /** Engine and logs show it, so it names codes and nobody. */
        Refused(String code, String why) {
            super(why);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The payer's bank said no. */
    static final class Declined extends RuntimeException {

        private final transient StripeError error;

        Declined(StripeError error) {
            super(error.getCode());
            this.error = error;
        }

        StripeError error() {
            return error;
        }
    }
}
