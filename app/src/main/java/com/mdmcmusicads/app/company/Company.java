package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the agency itself. What was issued keeps the words of its day: whoever issues takes a copy. */
@Service
@Transactional
public class Company {

    private static final Subject ABOUT = new Subject("company", "agency");

    private final CompanyRow row;
    private final SellerRules rules;
    private final AuditTrail trail;

    Company(CompanyRow row, SellerRules rules, AuditTrail trail) {
        this.row = row;
        this.rules = rules;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public Seller seller() {
        return row.read();
    }

    /** Which state of it this is; whoever changes it says which state they saw. */
    @Transactional(readOnly = true)
    public int version() {
        return row.version();
    }

    /**
     * @param seen the {@link #version()} the person saw
     * @throws InvalidInput when a number does not carry its key, or something is too long
     * @throws CompanyChanged when somebody else was quicker
     */
    public void describe(Seller seller, int seen) {
        var clean = rules.clean(seller);
        var before = SellerWords.of(row.read());
        if (!row.write(clean, seen)) {
            throw new CompanyChanged();
        }
        var after = SellerWords.of(clean);
        if (!before.equals(after)) {
            trail.record("company.changed", ABOUT, before, after);
        }
    }

    /** Whether anybody has described it. */
    @Transactional(readOnly = true)
    public boolean isKnown() {
        return row.read().name() != null;
    }
}
