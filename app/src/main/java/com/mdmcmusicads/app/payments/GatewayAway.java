package com.mdmcmusicads.app.payments;

/** The provider cannot be reached or asks for patience: nothing is lost, asking again is safe. */
public class GatewayAway extends RuntimeException {

    GatewayAway(String why, Throwable cause) {
        super(why, cause);
    }
}
