package com.mdmcmusicads.app.acceptance;

import java.time.Instant;

/** Somebody with the link opened the page of a quote; a mail scanner that fetches pages looks the same. */
record Look(int version, Instant at, String ip, String userAgent) {}
