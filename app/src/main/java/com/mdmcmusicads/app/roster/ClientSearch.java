package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Clients in the search over everything. */
@Component
@Order(110)
class ClientSearch implements SearchSource {

    private final Roster clients;

    ClientSearch(Roster clients) {
        this.clients = clients;
    }

    @Override
    public String heading() {
        return "clients.title";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        var wanted = new ClientFilter(words, null, null, null, false, ClientOrder.NAME, false);
        return Stream.of(Role.SALES, Role.PM, Role.SUPPORT, Role.ACCOUNTING, Role.DIRECTION)
                        .anyMatch(reader::has)
                ? clients.page(wanted, 0, limit).stream()
                        .map(client ->
                                new Hit(client.name(), client.contact() + " · " + client.email(), client.route()))
                        .toList()
                : List.of();
    }
}
