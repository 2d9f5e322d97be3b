package com.mdmcmusicads.app.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.bank.Matcher.Payment;
import com.mdmcmusicads.app.bank.Proposal.Reason;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.OpenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private static final OpenItem TIDES = item("F2026-00012", "tides", "Les Marées SARL", "240.00", "240.00");
    private static final OpenItem TIDES_LATER = item("F2026-00031", "tides", "Les Marées SARL", "480.00", "480.00");
    private static final OpenItem LABEL = item("F2026-00013", "label", "Label Nuit Claire", "240.00", "240.00");
    private static final List<OpenItem> ALL = List.of(TIDES, TIDES_LATER, LABEL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIR F2026-00012",
                "facture f2026-00012 merci",
                "FACT F2026-00 012",
                "2026-00012",
                "REF 202600012/2026",
                "F 2026 00012 du 3/11",
                "F2026-12",
                "RF18 2026 00 012 000123",
                "F2026/00012"
            })
    void theNumberIsFoundHoweverItIsWritten(String words) {
        var best = propose("240.00", "Somebody Else", words).get(0);

        assertThat(best.isExact()).isTrue();
        assertThat(best.shares()).extracting(share -> share.item().number()).containsExactly("F2026-00012");
        assertThat(best.reasons()).contains(Reason.REFERENCE, Reason.AMOUNT_EQUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12026-00012", "F2025-00012", "12/2026", "VIR 00012", "F2026-123", "20260001234567"})
    void whatIsNoNumberOfOursIsNoReference(String words) {
        assertThat(References.in(words)).doesNotContain("F2026-00012");
    }

    @Test
    void severalNumbersThatAddUpAreExact() {
        var best = propose("720.00", null, "F2026-00012 ET F2026-00031").get(0);

        assertThat(best.isExact()).isTrue();
        assertThat(best.shares()).hasSize(2);
        assertThat(best.reasons()).contains(Reason.ADDS_UP);
    }

    @Test
    void lessThanIsOpenIsAPartOfItAndMoreLeavesARest() {
        var less = propose("100.00", null, "F2026-00012").get(0);
        assertThat(less.shares()).extracting(Proposal.Share::amount).containsExactly(Money.euros("100"));
        assertThat(less.reasons()).contains(Reason.PARTIAL);
        assertThat(less.isExact()).isFalse();

        var more = propose("250.00", null, "F2026-00012").get(0);
        assertThat(more.rest()).isEqualTo(Money.euros("10"));
        assertThat(more.reasons()).contains(Reason.MORE_THAN_OPEN);
    }

    @Test
    void numbersOfTwoClientsAreNeverSpreadTogether() {
        assertThat(propose("480.00", null, "F2026-00012 F2026-00013"))
                .noneMatch(Proposal::isExact)
                .allSatisfy(proposal -> assertThat(proposal.shares().stream()
                                .map(share -> share.item().clientId())
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void theSameAmountIsTheMoreLikelyTheMoreTheNameIsAlike() {
        var proposals = propose("240.00", "NUIT CLAIRE LABEL", "virement");

        assertThat(proposals.get(0).shares().get(0).item()).isEqualTo(LABEL);
        assertThat(proposals.get(0).reasons()).contains(Reason.NAME_SAME, Reason.NOT_THE_ONLY_ONE);
        assertThat(proposals.get(1).shares().get(0).item()).isEqualTo(TIDES);
        assertThat(proposals.get(0).score()).isGreaterThan(proposals.get(1).score());
    }

    @Test
    void severalInvoicesOfWhoeverPaidMayAddUp() {
        var best = propose("720.00", "MAREES", "reglement").get(0);

        assertThat(best.shares()).hasSize(2);
        assertThat(best.reasons()).contains(Reason.ADDS_UP);
        assertThat(best.isExact()).isFalse();
    }

    @Test
    void whatFitsNothingIsProposedNothing() {
        assertThat(propose("17.00", "Nobody", "loyer")).isEmpty();
        assertThat(propose("-240.00", "Les Marées", "F2026-00012")).isEmpty();
    }

    @Test
    void neverMoreIsProposedThanIsOpenOrThanCameIn() {
        var random = new Random(20261122);
        for (var round = 0; round < 3000; round++) {
            var items = someItems(random);
            var amount = Money.ofMinor(1 + random.nextInt(200_000), Money.EURO);
            var words = random.nextBoolean() ? "F2026-%05d".formatted(random.nextInt(8)) : "x";
            for (var proposal :
                    Matcher.propose(new Payment(amount, "Client " + random.nextInt(3), words, null), items)) {
                var spread = proposal.shares().stream()
                        .map(Proposal.Share::amount)
                        .reduce(Money::plus)
                        .orElseThrow();
                assertThat(spread.plus(proposal.rest())).isEqualTo(amount);
                assertThat(proposal.rest().isNegative()).isFalse();
                assertThat(proposal.shares()).allSatisfy(share -> {
                    assertThat(share.amount().isPositive()).isTrue();
                    assertThat(share.amount()).isLessThanOrEqualTo(share.item().open());
                });
                assertThat(proposal.invoiceIds()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void addingUpIsBounded() {
        var even = LongStream.range(0, 24).map(at -> 2_000_000 + 2 * at).boxed().toList();

        assertThat(SubsetSum.find(even, 24_000_001)).isEmpty();
        assertThat(SubsetSum.find(List.of(5L, 7L, 11L), 16)).containsExactly(0, 2);
        assertThat(SubsetSum.find(List.of(5L, 7L), 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Les Marées SARL,M LES MAREES,0.9,1",
        "Label Nuit Claire,NUIT CLAIRE LABEL SAS,1,1",
        "Zoé Été,ZOE ETE,1,1",
        "Northern Tape,NORTHEN TAPE,0.9,1",
        "Aube Lente,Nuit Claire,0,0",
        "SARL,SAS,0,0"
    })
    void namesAreComparedAsPeopleWould(String one, String other, double least, double most) {
        assertThat(NameLikeness.of(one, other)).isBetween(least, most);
    }

    private static List<OpenItem> someItems(Random random) {
        var items = new ArrayList<OpenItem>();
        for (var at = 0; at < random.nextInt(12); at++) {
            var open = 1 + random.nextInt(50_000);
            var client = random.nextInt(3);
            items.add(new OpenItem(
                    "i" + at,
                    "F2026-%05d".formatted(at),
                    "c" + client,
                    "Client " + client,
                    Money.ofMinor(open + random.nextInt(100), Money.EURO),
                    Money.ofMinor(open, Money.EURO),
                    LocalDate.of(2026, 11, 1).plusDays(random.nextInt(40))));
        }
        return items;
    }

    private static List<Proposal> propose(String amount, String payer, String words) {
        return Matcher.propose(new Payment(Money.euros(amount), payer, words, null), ALL);
    }

    private static OpenItem item(String number, String client, String name, String gross, String open) {
        return new OpenItem(
                "id-" + number,
                number,
                client,
                name,
                Money.euros(gross),
                Money.euros(open),
                LocalDate.of(2026, 11, 30));
    }
}
