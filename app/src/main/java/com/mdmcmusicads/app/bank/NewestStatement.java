package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.dunning.StatementFreshness;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever reminds clients up to which day we know what reached the bank. */
@Component
class NewestStatement implements StatementFreshness {

    private final StatementStore store;

    NewestStatement(StatementStore store) {
        this.store = store;
    }

    @Override
    public Optional<LocalDate> knownUntil() {
        return store.lastDay();
    }
}
