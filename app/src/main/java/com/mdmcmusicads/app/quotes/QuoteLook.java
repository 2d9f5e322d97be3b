package com.mdmcmusicads.app.quotes;

import java.time.Instant;

/** Somebody with the link opened the page of a quote; a mail scanner that fetches pages looks the same. */
public record QuoteLook(int version, Instant at, String ip, String userAgent) {}
