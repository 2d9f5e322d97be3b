package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads in the search over everything. */
@Component
@Order(100)
class LeadSearch implements SearchSource {

    private final LeadList leads;
    private final Texts texts;

    LeadSearch(LeadList leads, Texts texts) {
        this.leads = leads;
        this.texts = texts;
    }

    @Override
    public String heading() {
        return "pipeline.title";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        return Stream.of(Role.SDR, Role.SALES, Role.DIRECTION).anyMatch(reader::has)
                ? leads.page(LeadFilter.ALL.withWords(words), 0, limit).stream()
                        .map(this::hit)
                        .toList()
                : List.of();
    }

    private Hit hit(LeadRow lead) {
        var status = texts.say(UI.getCurrent().getLocale(), "leads.status." + lead.status());
        var line = Stream.of(lead.subtitle(), lead.grade(), status)
                .filter(word -> word != null)
                .collect(Collectors.joining(" · "));
        return new Hit(lead.title(), line, lead.route());
    }
}
