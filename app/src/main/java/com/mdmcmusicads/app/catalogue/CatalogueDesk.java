package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is sold on a day and for how much. A price that has begun never changes any more, it is followed by another: what was
 * quoted under it stays explainable.
 */
@Service
@Transactional
public class CatalogueDesk {

    private final Shelf shelf;
    private final OfferRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    CatalogueDesk(Shelf shelf, OfferRules rules, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that is sold on {@code day}, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<Offer> offers(LocalDate day) {
        return shelf.all(day).stream()
                .filter(article -> article.isSold(day) && article.offer().price() != null)
                .map(Article::offer)
                .toList();
    }

    /** What {@code code} is on {@code day}; nothing when it is not sold then. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String code, LocalDate day) {
        return shelf.find(code, day)
                .filter(article -> article.isSold(day) && article.offer().price() != null)
                .map(Article::offer);
    }

    /** Today, where the agency is. */
    public LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }

    /** The codes that are taken, whether sold or not. */
    @Transactional(readOnly = true)
    public Set<String> known() {
        return articles().stream().map(article -> article.offer().code()).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    List<Article> articles() {
        return shelf.all(today());
    }

    @Transactional(readOnly = true)
    List<DatedPrice> prices(String code) {
        return shelf.prices(code);
    }

    /** @throws InvalidInput when the code is taken, or something does not fit */
    public void add(NewOffer offer) {
        rules.check(offer);
        if (!shelf.add(offer)) {
            throw rules.taken();
        }
        shelf.price(offer.code(), offer.from(), offer.price());
        trail.record("offer.added", about(offer.code()), price(offer.from(), offer.price()));
    }

    void word(String code, OfferWords words) {
        rules.check(words);
        shelf.word(code, words);
        trail.record("offer.worded", about(code), Map.of("nameFr", words.nameFr(), "nameEn", words.nameEn()));
    }

    /** From {@code from} on; today at the earliest. A price planned for the same day is replaced. */
    void price(String code, LocalDate from, Money price) {
        rules.check(from, price, today());
        shelf.price(code, from, price);
        trail.record("offer.priced", about(code), price(from, price));
    }

    /** Forgets a planned price; one that has begun stays. */
    void unplan(String code, LocalDate from) {
        if (from.isAfter(today()) && shelf.drop(code, from)) {
            trail.record("offer.unplanned", about(code), Map.of("from", from));
        }
    }

    /** Not sold any more from today; what was quoted stays as it is. */
    void withdraw(String code) {
        shelf.withdraw(code, today());
        trail.record("offer.withdrawn", about(code), Map.of());
    }

    void restore(String code) {
        shelf.withdraw(code, null);
        trail.record("offer.restored", about(code), Map.of());
    }

    private static Subject about(String code) {
        return new Subject("offer", code);
    }

    private static Map<String, Object> price(LocalDate from, Money price) {
        return Map.of(
                "from",
                from,
                "price",
                price.amount(),
                "currency",
                price.currency().getCurrencyCode());
    }
}
