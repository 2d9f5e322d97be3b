package com.mdmcmusicads.app.sequences;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes, as the law wants it said in every prospecting mail.
 *
 * @param name the agency's name
 * @param sender who signs
 * @param address the postal address; the foot leaves it out while it is not set
 */
@ConfigurationProperties("mdmc.agency")
record AgencySettings(
        @DefaultValue("MDMC Music Ads") String name,
        @DefaultValue("") String sender,
        @DefaultValue("") String address) {

    String signature() {
        return sender.isBlank() ? name : sender;
    }

    /** Name and address in one line. */
    String mention() {
        return address.isBlank() ? name : name + " – " + address;
    }
}
