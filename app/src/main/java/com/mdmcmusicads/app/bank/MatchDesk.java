package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.LineFilter.Heap;
import com.mdmcmusicads.app.bank.Proposal.Share;
import com.mdmcmusicads.app.receivables.OpenItem;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each line of the statements finds what it pays: proposed by the platform, said by a person, undone when wrong. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class MatchDesk {

    /** Topic of the signal that lines are new or dealt with; the payload is the id of one, or empty for many. */
    static final String CHANGED = "bank";

    private static final int MOST_AT_ONCE = 500;

    private final BankLines lines;
    private final StatementStore store;
    private final Candidates candidates;
    private final LineBooking booking;
    private final ReceivableDesk receivables;

    MatchDesk(
            BankLines lines,
            StatementStore store,
            Candidates candidates,
            LineBooking booking,
            ReceivableDesk receivables) {
        this.lines = lines;
        this.store = store;
        this.candidates = candidates;
        this.booking = booking;
        this.receivables = receivables;
    }

    @Transactional(readOnly = true)
    List<BankLine> page(LineFilter filter, int offset, int limit) {
        return lines.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    Map<Heap, Integer> counts() {
        return lines.counts();
    }

    @Transactional(readOnly = true)
    Optional<BankLine> find(String lineId) {
        return lines.find(lineId);
    }

    @Transactional(readOnly = true)
    List<BankLines.Paid> shares(String lineId) {
        return lines.shares(lineId);
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> lastDay() {
        return store.lastDay();
    }

    @Transactional(readOnly = true)
    List<Proposal> proposals(BankLine line) {
        return line.isOpen() ? Matcher.propose(line.payment(), candidates.of(line)) : List.of();
    }

    /** What money that went out takes back: the payment that came in with the same end-to-end id. */
    @Transactional(readOnly = true)
    Optional<BankLine> takesBack(BankLine line) {
        return line.isCredit() || line.endToEnd() == null || !line.isOpen()
                ? Optional.empty()
                : lines.bookedWith(line.endToEnd());
    }

    @Transactional(readOnly = true)
    List<OpenItem> openItems(String words) {
        return receivables.openItems(words, null);
    }

    /**
     * Puts the money on these invoices; what is left is the client's credit.
     *
     * @param seen the line as the person saw it
     * @throws LineTaken when somebody else was quicker
     * @throws com.mdmcmusicads.app.receivables.PaymentRefused when an invoice is not as open as it was
     */
    @PreAuthorize("hasRole('ACCOUNTING')")
    void accept(BankLine seen, List<Share> shares) {
        booking.match(seen, shares);
    }

    /** @param clientId whose credit it is, or null while nobody knows */
    @PreAuthorize("hasRole('ACCOUNTING')")
    void keepAsCredit(BankLine seen, String clientId) {
        booking.credit(seen, clientId);
    }

    @PreAuthorize("hasRole('ACCOUNTING')")
    void ignore(BankLine seen, String reason) {
        booking.ignore(seen, reason);
    }

    /** Money that went out takes back what came in before. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    void takeBack(BankLine seen, BankLine booked) {
        booking.takeBack(seen, booked);
    }

    /** The line is open again, and its payment is taken back. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    void undo(BankLine seen, String reason) {
        booking.undo(seen, reason);
    }

    /** How many lines are such that nobody needs to look at them. */
    @Transactional(readOnly = true)
    List<BankLine> exact() {
        return lines.openCredits(MOST_AT_ONCE).stream()
                .filter(line -> exact(line).isPresent())
                .toList();
    }

    /** Accepts the exact proposal of one line; false when it has none any more. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    boolean acceptExact(BankLine line) {
        var exact = exact(line);
        exact.ifPresent(proposal -> booking.match(line, proposal.shares()));
        return exact.isPresent();
    }

    private Optional<Proposal> exact(BankLine line) {
        return Matcher.propose(line.payment(), candidates.named(line)).stream()
                .filter(Proposal::isExact)
                .findFirst();
    }
}
