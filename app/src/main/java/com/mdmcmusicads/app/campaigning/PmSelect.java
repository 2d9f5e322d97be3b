package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Somebody who can lead a campaign, or nobody for now. */
class PmSelect extends Select<Person> {

    private final transient List<Person> pms;

    PmSelect(List<Person> pms) {
        this.pms = pms;
        var nobody = getTranslation("campaigning.pm.nobody");
        setLabel(getTranslation("campaigning.pm"));
        setItems(pms);
        setItemLabelGenerator(person -> person == null ? nobody : person.name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(nobody);
    }

    void choose(String accountId) {
        pms.stream().filter(person -> person.id().equals(accountId)).findFirst().ifPresent(this::setValue);
    }

    String chosen() {
        return getValue() == null ? null : getValue().id();
    }
}
