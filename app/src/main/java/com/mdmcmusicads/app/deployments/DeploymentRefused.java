package com.mdmcmusicads.app.deployments;

/** The engine does not take the model; the message is the engine's own, in English. */
public class DeploymentRefused extends RuntimeException {

    DeploymentRefused(String message) {
        super(message);
    }

    DeploymentRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
