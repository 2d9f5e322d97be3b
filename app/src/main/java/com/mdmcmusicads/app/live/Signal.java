package com.mdmcmusicads.app.live;

/** Something of the kind {@code topic} changed; {@code payload} says which one (an id, never personal data). */
public record Signal(String topic, String payload) {}
