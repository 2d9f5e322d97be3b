package com.mdmcmusicads.app.secondstep;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.identity.SecondStepReset;
import com.mdmcmusicads.app.secondstep.SecondSteps.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the second step is set up, asked for and switched off. */
@Service
@Transactional
public class SecondStepDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    private final SecondSteps steps;
    private final AuditTrail trail;
    private final Clock clock;
    private final Set<Role> requiredOf;

    SecondStepDesk(
            SecondSteps steps,
            AuditTrail trail,
            Clock clock,
            @Value("${mdmc.login.second-step-roles:}") Set<Role> requiredOf) {
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
        this.requiredOf = requiredOf;
    }

    @Transactional(readOnly = true)
    public boolean isOn(String accountId) {
        return steps.find(accountId).filter(Secret::confirmed).isPresent();
    }

    /** Whether one of the roles must have it ({@code MDMC_SECOND_STEP_ROLES}). */
    public boolean isRequired(Person person) {
        return person.roles().stream().anyMatch(requiredOf::contains);
    }

    /** What to scan or type; the same again until it is confirmed. */
    public Setup begin(Person person) {
        var pending = steps.find(person.id());
        if (pending.filter(Secret::confirmed).isPresent()) {
            throw new IllegalStateException("A confirmed secret is never shown again");
        }
        return Setup.of(pending.map(Secret::bytes).orElseGet(() -> create(person.id())), person.email());
    }

    private byte[] create(String accountId) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        steps.add(accountId, secret);
        return secret;
    }

    /** Switches the second step on with its first code; the recovery codes that come back are shown this once. */
    public Optional<List<String>> confirm(String accountId, String code) {
        var pending = steps.find(accountId).filter(secret -> !secret.confirmed());
        if (pending.isEmpty() || !isTotp(accountId, pending.get(), code)) {
            return Optional.empty();
        }
        steps.confirm(accountId, clock.instant());
        trail.record("second-step.on", subject(accountId), Map.of());
        return Optional.of(newCodes(accountId));
    }

    /** Whether this is the code of the moment, or a recovery code, either used for the first time. */
    public boolean check(String accountId, String code) {
        var secret = steps.find(accountId).filter(Secret::confirmed);
        if (secret.isPresent() && isTotp(accountId, secret.get(), code)) {
            return true;
        }
        var isRecovery = secret.isPresent() && steps.useCode(accountId, RecoveryCodes.hash(code));
        if (isRecovery) {
            trail.record("second-step.recovery-code-used", subject(accountId), Map.of());
        }
        return isRecovery;
    }

    public List<String> renewCodes(String accountId) {
        trail.record("second-step.recovery-codes-renewed", subject(accountId), Map.of());
        return newCodes(accountId);
    }

    @Transactional(readOnly = true)
    public int codesLeft(String accountId) {
        return steps.codesLeft(accountId);
    }

    public void turnOff(String accountId) {
        steps.remove(accountId);
        trail.record("second-step.off", subject(accountId), Map.of());
    }

    @EventListener
    void on(SecondStepReset reset) {
        if (steps.find(reset.accountId()).isPresent()) {
            turnOff(reset.accountId());
        }
    }

    private boolean isTotp(String accountId, Secret secret, String code) {
        var digits = code.replaceAll("\\s", "");
        var counter = Totp.match(secret.bytes(), digits, clock.instant(), secret.lastCounter());
        return counter.isPresent() && steps.advance(accountId, counter.getAsLong());
    }

    private List<String> newCodes(String accountId) {
        var codes = RecoveryCodes.random();
        steps.replaceCodes(accountId, codes.stream().map(RecoveryCodes::hash).toList());
        return codes;
    }

    private static Subject subject(String accountId) {
        return new Subject("account", accountId);
    }
}
