package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.receivables.PayAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells mails where an invoice is paid; the page says how to transfer the money where nothing can be paid online. */
@Component
class PayPageAddress implements PayAddress {

    private final PayLinks links;

    PayPageAddress(PayLinks links) {
        this.links = links;
    }

    @Override
    public Optional<String> of(String invoiceId) {
        return Optional.of(links.of(invoiceId));
    }
}
