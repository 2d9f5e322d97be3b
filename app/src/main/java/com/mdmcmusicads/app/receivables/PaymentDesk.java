package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What accounting does with payments by hand. */
@Service
@Transactional
@PreAuthorize("hasRole('ACCOUNTING')")
class PaymentDesk {

    private final CashRegister register;

    PaymentDesk(CashRegister register) {
        this.register = register;
    }

    /** @param entry made once for each opened dialog, so that pressing twice books once */
    String enter(
            UUID entry, Method method, Money amount, LocalDate day, String clientId, String invoiceId, String note) {
        return register.receive(new IncomingPayment(method, amount, day, clientId, invoiceId, "hand/" + entry, note));
    }

    void allocate(String paymentId, String invoiceId, Money amount) {
        register.allocate(paymentId, invoiceId, amount);
    }

    void undo(String paymentId, String reason) {
        register.undo(paymentId, reason);
    }

    /** Money that was transferred back to the client by hand. */
    void refund(UUID entry, String paymentId, Money amount, LocalDate day, String reason) {
        register.refund(paymentId, amount, day, "hand-refund/" + entry, reason);
    }
}
