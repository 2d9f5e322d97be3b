package com.mdmcmusicads.app.payments;

/** The method a payer had left can be charged no more: a mandate was withdrawn, a card taken away. */
public record MethodLost(String payer, Method method) {}
