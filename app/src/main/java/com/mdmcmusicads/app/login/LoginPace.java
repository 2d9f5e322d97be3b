package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one network address may try to come in, whichever account it tries. */
@Component
class LoginPace {

    private final RateLimits limits;
    private final int perMinute;

    LoginPace(RateLimits limits, @Value("${mdmc.login.attempts-per-minute:30}") int perMinute) {
        this.limits = limits;
        this.perMinute = perMinute;
    }

    /** @throws TooManyAttempts when the address has used up its turns */
    void take(String address) {
        try {
            limits.take("login", address, perMinute);
        } catch (Refusal refusal) {
            throw new TooManyAttempts(Duration.ofMinutes(1));
        }
    }
}
