package com.mdmcmusicads.app.payments;

/** A payer left a card or a mandate: what they owe can be charged from now on. */
public record MethodSaved(String payer, Method method) {}
