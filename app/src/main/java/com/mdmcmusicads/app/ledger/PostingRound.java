package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.ledger.TaxDue.Part;
import com.mdmcmusicads.app.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One piece of catching up: what waits is booked, documents first, then money, then what it settles; each once.
 * When nothing waits any more, the accounts of the clients concerned are lettered.
 */
@Component
class PostingRound {

    private static final int PIECE = 1000;
    private static final int ACCOUNTS = 200;

    private final IssuedDocuments documents;
    private final MoneyMoves moves;
    private final Settlements settlements;
    private final Entries entries;
    private final Letterings letterings;
    private final Clock clock;

    PostingRound(
            IssuedDocuments documents,
            MoneyMoves moves,
            Settlements settlements,
            Entries entries,
            Letterings letterings,
            Clock clock) {
        this.documents = documents;
        this.moves = moves;
        this.settlements = settlements;
        this.entries = entries;
        this.letterings = letterings;
        this.clock = clock;
    }

    /** How much was looked at; nothing waits any more when it is none. */
    @Transactional
    int next() {
        entries.lock();
        var postings = new ArrayList<Posting>();
        documents.waiting(PIECE).forEach(document -> postings.add(post(document)));
        if (postings.isEmpty()) {
            moves.waiting(PIECE).forEach(move -> postings.add(CashBook.posting(move)));
        }
        if (postings.isEmpty()) {
            moves.known(PIECE).forEach(move -> postings.add(known(move)));
        }
        if (postings.isEmpty()) {
            settlements.waiting(PIECE).forEach(now -> postings.add(post(now)));
        }
        var today = LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
        return postings.isEmpty() ? letterings.renewStale(ACCOUNTS, today) : keep(postings, today);
    }

    private int keep(List<Posting> postings, LocalDate today) {
        entries.write(postings, today);
        letterings.stale(postings.stream()
                .map(posting -> posting.origin().clientId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return postings.size();
    }

    private Posting post(IssuedDocument document) {
        if (!document.onDebits()) {
            SalesBook.taxes(document).stream()
                    .filter(tax -> !tax.tax().isZero())
                    .forEach(tax -> settlements.add(due(document, new Part(tax.base(), tax.tax()), tax)));
        }
        return SalesBook.posting(document);
    }

    private static TaxDue due(IssuedDocument document, Part all, Posting.Tax tax) {
        var none = new Part(Money.zero(Money.EURO), Money.zero(Money.EURO));
        return new TaxDue(document.id(), tax.category(), tax.rate(), all, none, none);
    }

    private Posting post(Settlement now) {
        var steps = TaxBook.steps(now, settlements.dues(now));
        steps.forEach((due, step) -> settlements.moved(due.moved(step)));
        return TaxBook.posting(now, steps);
    }

    private static Posting known(MoneyMove move) {
        return CashBook.known(
                move.paymentId(), move.clientId(), move.clientName(), move.piece(), move.amount(), move.day());
    }
}
