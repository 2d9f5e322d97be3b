package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.function.Consumer;

/** Asks to whom an incident is handed, and why. */
class HandOverDialog extends ReasonDialog {

    private HandOverDialog(Role owner, CareWords words, Consumer<String> then, Select<Role> role, Checkbox next) {
        super("incidents.handover.reason", "incidents.handover", then);
        setHeaderTitle(getTranslation("incidents.handover.title"));
        role.setLabel(getTranslation("incidents.handover.to"));
        role.setItems(Arrays.stream(Role.values())
                .filter(one -> one.isStaff() && one != owner)
                .toList());
        role.setItemLabelGenerator(one -> words.role(one, getLocale()));
        role.setValue(owner == Role.ADMIN ? Role.DESIGNER : Role.ADMIN);
        role.setWidthFull();
        next.setLabel(getTranslation("incidents.handover.next"));
        before(role);
        before(next);
    }

    static HandOverDialog of(Role owner, CareWords words, Then then) {
        var role = new Select<Role>();
        var next = new Checkbox();
        return new HandOverDialog(
                owner, words, reason -> then.handOver(role.getValue(), next.getValue(), reason), role, next);
    }

    /** What happens when it is confirmed. */
    interface Then {
        void handOver(Role role, boolean forNext, String reason);
    }
}
