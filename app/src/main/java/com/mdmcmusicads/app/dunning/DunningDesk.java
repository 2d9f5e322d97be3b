package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.interest.InterestRates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people read and decide about one client who is late. */
@Service
@Transactional
@PreAuthorize("hasRole('ACCOUNTING')")
class DunningDesk {

    private final DunningCases cases;
    private final Disputes disputes;
    private final SentRows sent;
    private final Plan plan;
    private final Reminding reminding;
    private final Dunner dunner;
    private final Claims claims;
    private final ClaimPdf paper;
    private final ClaimRows shelf;
    private final ClientDesk clients;
    private final Company company;
    private final InterestRates rates;
    private final AuditTrail trail;
    private final Clock clock;

    DunningDesk(
            DunningCases cases,
            Disputes disputes,
            SentRows sent,
            Plan plan,
            Reminding reminding,
            Dunner dunner,
            Claims claims,
            ClaimPdf paper,
            ClaimRows shelf,
            ClientDesk clients,
            Company company,
            InterestRates rates,
            AuditTrail trail,
            Clock clock) {
        this.cases = cases;
        this.disputes = disputes;
        this.sent = sent;
        this.plan = plan;
        this.reminding = reminding;
        this.dunner = dunner;
        this.claims = claims;
        this.paper = paper;
        this.shelf = shelf;
        this.clients = clients;
        this.company = company;
        this.rates = rates;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION', 'SALES')")
    public Optional<DunningCase> find(String invoiceId) {
        return cases.find(invoiceId);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION', 'SALES')")
    public List<Dispute> disputes(String invoiceId) {
        return disputes.of(invoiceId);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION', 'SALES')")
    public Optional<NextStep> next(String invoiceId) {
        return plan.next(invoiceId);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public List<Sent> sent(String clientId) {
        return sent.ofClient(clientId);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public Optional<Proposal> propose(String clientId, Stage stage) {
        return reminding.propose(clientId, stage);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
    public Optional<Claim> claim(String clientId) {
        return claims.of(clientId, plan.today());
    }

    /** @param occasion made once for each proposal, so that pressing twice sends once */
    public void send(String clientId, Proposal mail, UUID occasion) {
        reminding.send(clientId, mail, "hand/" + occasion);
    }

    public void snooze(Collection<String> invoiceIds, LocalDate until, String reason) {
        invoiceIds.forEach(id -> dunner.snooze(id, until, reason));
    }

    public boolean dispute(String invoiceId, String reason) {
        return dunner.dispute(invoiceId, reason);
    }

    public boolean closeDispute(String invoiceId, String reason) {
        return dunner.close(invoiceId, "REJECTED", reason);
    }

    /** Draws up the statement of penalties as it stands today, and keeps its exact bytes. */
    public byte[] drawUp(String clientId) {
        var claim = claims.of(clientId, plan.today()).orElseThrow();
        var pdf = paper.of(claim, clients.party(clientId), company.seller(), rates.on(plan.today()), clock.instant());
        shelf.add(clientId, claim, pdf, By.name(), clock.instant());
        trail.record(
                "client.claimed",
                new Subject("client", clientId),
                Map.of("amount", claim.total().toString()));
        return pdf;
    }
}
