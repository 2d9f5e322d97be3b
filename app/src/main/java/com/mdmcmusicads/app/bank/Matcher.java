package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.Proposal.Reason;
import com.mdmcmusicads.app.bank.Proposal.Share;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.OpenItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Proposes which invoices a credit pays: never more than is open on one, never more in all than came in. */
final class Matcher {

    private static final int MOST_PROPOSALS = 5;
    private static final double ALIKE = 0.6;
    private static final double SAME = 0.85;

    private final Payment payment;
    private final List<OpenItem> items;
    private final List<Proposal> proposals = new ArrayList<>();

    private Matcher(Payment payment, Collection<OpenItem> items) {
        this.payment = payment;
        this.items = items.stream()
                .filter(item -> item.open().isPositive())
                .filter(item -> item.open().currency().equals(payment.amount().currency()))
                .sorted(Comparator.comparing(OpenItem::due).thenComparing(OpenItem::number))
                .toList();
    }

    /** The best first, at most five, each spread once. */
    static List<Proposal> propose(Payment payment, Collection<OpenItem> items) {
        if (!payment.amount().isPositive()) {
            return List.of();
        }
        var matcher = new Matcher(payment, items);
        matcher.byReference();
        matcher.byAmount();
        matcher.byClient();
        return matcher.best();
    }

    private List<Proposal> best() {
        var distinct = new LinkedHashMap<List<Share>, Proposal>();
        proposals.stream()
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .forEach(proposal -> distinct.putIfAbsent(proposal.shares(), proposal));
        return distinct.values().stream().limit(MOST_PROPOSALS).toList();
    }

    private void byReference() {
        var numbers = References.in(payment.words(), payment.endToEnd());
        var named =
                items.stream().filter(item -> numbers.contains(item.number())).toList();
        if (named.isEmpty() || named.stream().map(OpenItem::clientId).distinct().count() > 1) {
            named.forEach(item -> propose(List.of(item), 60, Reason.REFERENCE));
            return;
        }
        var sum = sum(named);
        var over = payment.amount().compareTo(sum);
        if (over == 0) {
            propose(named, Proposal.EXACT, Reason.REFERENCE, named.size() > 1 ? Reason.ADDS_UP : Reason.AMOUNT_EQUAL);
        } else {
            propose(named, over > 0 ? 85 : 90, Reason.REFERENCE, over > 0 ? Reason.MORE_THAN_OPEN : Reason.PARTIAL);
        }
    }

    private void byAmount() {
        var equal = items.stream()
                .filter(item -> item.open().equals(payment.amount()))
                .toList();
        for (var item : equal) {
            var likeness = likeness(item);
            var score = likeness >= SAME ? 82 : likeness >= ALIKE ? 70 : equal.size() == 1 ? 50 : 40;
            var reasons = new ArrayList<>(List.of(Reason.AMOUNT_EQUAL));
            if (likeness >= ALIKE) {
                reasons.add(likeness >= SAME ? Reason.NAME_SAME : Reason.NAME_ALIKE);
            }
            if (equal.size() > 1) {
                reasons.add(Reason.NOT_THE_ONLY_ONE);
                score -= 4;
            }
            propose(List.of(item), score, reasons.toArray(Reason[]::new));
        }
    }

    private void byClient() {
        var clients = new LinkedHashMap<String, List<OpenItem>>();
        items.stream()
                .filter(item -> likeness(item) >= ALIKE)
                .forEach(item -> clients.computeIfAbsent(item.clientId(), id -> new ArrayList<>())
                        .add(item));
        clients.values().forEach(this::byClient);
    }

    private void byClient(List<OpenItem> own) {
        var isSame = likeness(own.get(0)) >= SAME;
        var name = isSame ? Reason.NAME_SAME : Reason.NAME_ALIKE;
        var open = own.stream().map(item -> item.open().minor()).toList();
        var places = SubsetSum.find(open, payment.amount().minor());
        if (!places.isEmpty()) {
            propose(places.stream().map(own::get).toList(), isSame ? 78 : 66, Reason.ADDS_UP, name);
        }
        if (isSame) {
            var over = payment.amount().compareTo(sum(own)) > 0;
            propose(own, 35, name, over ? Reason.MORE_THAN_OPEN : Reason.PARTIAL);
        }
    }

    /** Spreads the money over them, the one due first first, as far as it goes. */
    private void propose(List<OpenItem> wanted, int score, Reason... reasons) {
        var left = payment.amount();
        var shares = new ArrayList<Share>();
        for (var item : wanted) {
            var amount = left.min(item.open());
            if (amount.isPositive()) {
                shares.add(new Share(item, amount));
                left = left.minus(amount);
            }
        }
        proposals.add(new Proposal(shares, left, score, List.of(reasons)));
    }

    private double likeness(OpenItem item) {
        var payer = payment.payer() == null ? payment.words() : payment.payer();
        return NameLikeness.of(item.clientName(), payer);
    }

    private static Money sum(List<OpenItem> some) {
        return some.stream().map(OpenItem::open).reduce(Money::plus).orElseThrow();
    }

    /** What is known of the money. */
    record Payment(Money amount, String payer, String words, String endToEnd) {}
}
