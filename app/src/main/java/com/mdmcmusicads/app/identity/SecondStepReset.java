package com.mdmcmusicads.app.identity;

/** An administrator vouches for somebody who lost their telephone and their recovery codes. */
public record SecondStepReset(String accountId) {}
