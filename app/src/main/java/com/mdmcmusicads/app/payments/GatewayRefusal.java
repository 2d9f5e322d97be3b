package com.mdmcmusicads.app.payments;

/** The provider turns a request of ours down: our settings or our request are wrong, not the payer. */
public class GatewayRefusal extends RuntimeException {

    private final String code;

    /** Engine and logs show it, so it names codes and nobody. */
    GatewayRefusal(String code, String why) {
        super(why);
        this.code = code;
    }

    String code() {
        return code;
    }
}
