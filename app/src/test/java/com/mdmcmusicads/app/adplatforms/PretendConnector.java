package com.mdmcmusicads.app.adplatforms;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One platform as tests see it: pretended accounts answer themselves, the others are passed on. */
record PretendConnector(Platform platform, Optional<AdConnector> real, Map<String, PretendAccount> pretended)
        implements AdConnector {

    private static final int LONGEST = 30;

    @Override
    public List<CredentialField> fields() {
        return real.map(AdConnector::fields).orElse(List.of());
    }

    @Override
    public Optional<String> accountId(String typed) {
        return real.flatMap(one -> one.accountId(typed));
    }

    @Override
    public Optional<ApiVersion> version() {
        return real.flatMap(AdConnector::version);
    }

    @Override
    public Probe probe(AdAccount account) {
        return real.orElseThrow().probe(account);
    }

    @Override
    public FetchPage fetch(AdAccount account, LocalDate from, LocalDate to, String cursor) {
        var own = pretended.get(account.accountId());
        return own == null ? real.orElseThrow().fetch(account, from, to, cursor) : own.fetch(from, to, cursor);
    }

    @Override
    public Optional<Renewal> renew(AdAccount account) {
        return pretended.containsKey(account.accountId())
                ? Optional.empty()
                : real.orElseThrow().renew(account);
    }

    @Override
    public int longestRangeDays() {
        return real.map(AdConnector::longestRangeDays).orElse(LONGEST);
    }
}
