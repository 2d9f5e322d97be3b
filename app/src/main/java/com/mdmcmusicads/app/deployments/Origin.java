package com.mdmcmusicads.app.deployments;

/** Who made a version: it came with the application, or a designer published it. */
public enum Origin {
    SHIPPED,
    DESIGNER
}
