package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accounts in the search over everything. */
@Component
@Order(240)
class AccountSearch implements SearchSource {

    private final AccountReader accounts;

    AccountSearch(AccountReader accounts) {
        this.accounts = accounts;
    }

    @Override
    public String heading() {
        return "accountbook.title";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        if (Stream.of(Role.ADMIN, Role.PM, Role.DIRECTION).noneMatch(reader::has)) {
            return List.of();
        }
        return accounts.page(new AccountFilter(words, null, null), AccountOrder.NAME, false, 0, limit).stream()
                .map(AccountRow::account)
                .map(account -> new Hit(account.name(), account.accountId(), account.route()))
                .toList();
    }
}
