package com.mdmcmusicads.app.quotes;

import java.math.BigDecimal;

/** What the client declares to spend on one platform a month, in the currency of the quote; never part of a total. */
public record MediaPlan(String platform, BigDecimal budget) {}
