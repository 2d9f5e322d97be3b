package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;

/** What somebody may do, to tick. */
class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice() {
        setLabel(getTranslation("identity.users.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("identity.role." + role));
        setErrorMessage(getTranslation("identity.users.roles.missing"));
    }

    /** A client sees only the portal, so that role stands alone. */
    boolean isSound() {
        var isMixed = getValue().contains(Role.CLIENT) && getValue().size() > 1;
        setErrorMessage(getTranslation(isMixed ? "identity.users.roles.mixed" : "identity.users.roles.missing"));
        setInvalid(isEmpty() || isMixed);
        return !isInvalid();
    }

    static Div badges(Person person) {
        var badges = new Div();
        badges.addClassName("chips");
        person.roles()
                .forEach(role -> badges.add(new Badge(badges.getTranslation("identity.role." + role), Tone.OUTLINE)));
        return badges;
    }
}
