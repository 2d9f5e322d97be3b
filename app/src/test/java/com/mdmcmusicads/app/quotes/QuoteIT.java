package com.mdmcmusicads.app.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.math.BigDecimal;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A quote from its first line to the client's answer, on the real database. */
@IntegrationTest
class QuoteIT {

    @Autowired
    Offers offers;

    @Autowired
    QuoteWriter writer;

    @Autowired
    QuoteReader reader;

    @Autowired
    QuoteDesk desk;

    @Autowired
    QuoteLinks links;

    @Autowired
    QuoteNumbers numbers;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void monthsAndOnceAreTwoTotalsAndTheMediaBudgetIsInNone() {
        var id = offers.draft(
                Offers.fee("META", "10"), Offers.once("Clip", "300.00", false), Offers.once("Vidéo", "150.00", true));
        var sheet = desk.quote(id);

        assertThat(sheet.number()).matches("D20\\d\\d-\\d{5}");
        assertThat(sheet.state()).isEqualTo(QuoteState.DRAFT);
        assertThat(sheet.monthly().net().amount()).isEqualByComparingTo("180.00");
        assertThat(sheet.once().net().amount()).isEqualByComparingTo("300.00");
        assertThat(sheet.once().gross().amount()).isEqualByComparingTo("360.00");
        assertThat(sheet.biggestDiscount()).isEqualByComparingTo("10");
        assertThat(sheet.addressee().assumed()).isTrue();
        assertThat(sheet.media())
                .singleElement()
                .satisfies(declared -> assertThat(declared.budget().amount()).isEqualByComparingTo("1500.00"));
    }

    @Test
    void optionsCountOnceTheyAreChosen() {
        var id = offers.sent(Offers.fee("META", "0"), Offers.once("Vidéo", "150.00", true));
        desk.accept(id, 1, Set.of(2));

        var sheet = desk.quote(id);
        assertThat(sheet.state()).isEqualTo(QuoteState.ACCEPTED);
        assertThat(sheet.once().net().amount()).isEqualByComparingTo("150.00");
        assertThat(sheet.ordered()).hasSize(2);
        assertThatThrownBy(() -> desk.accept(id, 1, Set.of())).isInstanceOf(QuoteRefusal.class);
    }

    @Test
    void aChangeAfterSendingIsANewVersionAndTheOldOneStays() {
        var id = offers.sent(Offers.fee("META", "0"));
        var old = links.read(token(desk.link(id))).orElseThrow();
        writer.revise(id);
        writer.save(id, offers.revision(id), Offers.text(Offers.fee("META", "0"), Offers.fee("YOUTUBE", "0")));

        assertThat(desk.quote(id).version()).isEqualTo(2);
        assertThat(desk.version(id, 1).orElseThrow().lines()).hasSize(1);
        assertThat(reader.versions(id)).hasSize(2);
        assertThatThrownBy(() -> desk.accept(id, old.version(), Set.of()))
                .isInstanceOf(QuoteRefusal.class)
                .hasMessageContaining("replaced");
        assertThatThrownBy(() -> sql.update("update quote_version set number = 9 where quote_id = ?::uuid", id))
                .hasMessageContaining("never changes");
    }

    @Test
    void twoWhoWriteAtOnceAreTold() {
        var id = offers.draft(Offers.fee("META", "0"));
        var revision = offers.revision(id);
        writer.save(id, revision, Offers.text(Offers.fee("META", "5")));

        assertThatThrownBy(() -> writer.save(id, revision, Offers.text(Offers.fee("META", "7"))))
                .isInstanceOf(QuoteClash.class);
        assertThatThrownBy(() -> writer.submit(id, revision)).isInstanceOf(QuoteClash.class);
        assertThat(desk.quote(id).biggestDiscount()).isEqualByComparingTo("5");
    }

    @Test
    void whatCannotStandIsRefusedWhole() {
        var id = offers.draft(Offers.fee("META", "0"));
        var wrong = Offers.text(
                Offers.fee("META", "101"),
                Offers.once("", "10.00", false),
                Offers.once("Trop", "99999999999", false),
                Offers.once("Négatif", "-1", false),
                Offers.once("Fin", "1.001", false));

        assertThatThrownBy(() -> writer.save(id, offers.revision(id), wrong))
                .isInstanceOfSatisfying(
                        QuoteFaults.class,
                        faults -> assertThat(faults.faults())
                                .extracting(QuoteFaults.Fault::line)
                                .containsExactly(1, 2, 3, 4, 5));
        assertThat(desk.quote(id).lines()).hasSize(1);
    }

    @Test
    void onlyWhoSellsWritesAndOthersMayRead() {
        var id = offers.draft(Offers.fee("META", "0"));
        people.be(people.somebody(Role.ACCOUNTING));
        assertThat(reader.draft(id)).isPresent();
        assertThatThrownBy(() -> writer.cancel(id, "non")).isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.SDR));
        assertThatThrownBy(() -> reader.draft(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void numbersAreDrawnOnceHoweverManyBeginAtOnce() {
        var drawn = new ConcurrentSkipListSet<String>();
        IntStream.range(0, 40).parallel().forEach(turn -> drawn.add(numbers.next(1999)));
        assertThat(drawn).hasSize(40).first().isEqualTo("D1999-00001");
        assertThat(drawn.last()).isEqualTo("D1999-00040");
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        var id = offers.sent(Offers.fee("META", "0"));
        var token = token(desk.link(id));
        assertThat(links.read(token)).hasValue(new QuoteLinks.Target(id, 1));
        assertThat(links.read("A" + token.substring(1))).isEmpty();
        assertThat(links.read(token.substring(0, token.length() - 4))).isEmpty();
        assertThat(links.read("?")).isEmpty();
        assertThat(links.read(token + "AAAA")).isEmpty();
    }

    @Test
    void theDocumentOfASentVersionIsKeptToTheByte() {
        var id = offers.sent(Offers.fee("META", "0"));
        var paper = desk.paper(id);
        assertThat(paper.name()).isEqualTo(desk.quote(id).number() + ".pdf");
        assertThat(paper.sha256()).isEqualTo(QuotePapers.sha256(desk.pdf(id)));
        writer.revise(id);
        assertThat(desk.paper(id, 1).orElseThrow().sha256()).isEqualTo(paper.sha256());
        assertThat(desk.paper(id, 2)).isEmpty();
        assertThat(reader.preview(id).bytes()).isNotEqualTo(paper.bytes());
        assertThatThrownBy(() -> sql.update("update quote_paper set sha256 = '' where quote_id = ?::uuid", id))
                .hasMessageContaining("never changes");
    }

    @Test
    void whatIsSentBackKeepsItsVersionUntilItWasReleased() {
        var id = offers.draft(Offers.fee("META", "40"));
        writer.submit(id, offers.revision(id));
        desk.refuse(id, "Trop");
        assertThat(desk.quote(id).version()).isEqualTo(1);
        assertThat(reader.draft(id).orElseThrow().reason()).isEqualTo("Trop");
        assertThatThrownBy(() -> desk.markSent(id)).isInstanceOf(QuoteRefusal.class);
        assertThat(desk.quote(id).biggestDiscount()).isEqualByComparingTo(new BigDecimal(40));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
