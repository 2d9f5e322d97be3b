package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.registers.Siren;
import com.mdmcmusicads.app.registers.Siret;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a client is to an invoice: address, numbers, VAT and why it is treated so, terms; and what is still missing. */
class ClientFacts extends Div {

    private final DescriptionList facts = new DescriptionList();
    private final transient Instant now;

    ClientFacts(Client client, Instant now) {
        this.now = now;
        facts.addClassName("facts");
        var party = client.party();
        if (!party.isComplete()) {
            add(missing(party));
        }
        billing(party);
        terms(client);
        add(facts);
    }

    private Div missing(BillingParty party) {
        var list = new UnorderedList();
        party.missing().forEach(field -> list.add(new ListItem(getTranslation("clients.missing." + field))));
        var box = new Div(new Paragraph(getTranslation("clients.missing")), list);
        box.addClassName("missing-box");
        return box;
    }

    private void billing(BillingParty party) {
        fact("kind", new Span(getTranslation("clients.kind." + party.kind())));
        fact("registered", text(party.legalName()));
        fact("address", text(address(party)));
        fact("email", new Anchor("mailto:" + party.email(), party.email()));
        fact("siren", text(party.siren() == null ? null : new Siren(party.siren()).toString()));
        fact("siret", text(party.siret() == null ? null : new Siret(party.siret()).toString()));
        fact("vatNumber", vat(party));
    }

    private void terms(Client client) {
        var standing = client.standing();
        var position = new Span(getTranslation("clients.position." + standing.position()));
        var why = new Paragraph(getTranslation("clients.why." + standing.why()));
        why.addClassNames("muted", "small");
        fact("position", new Div(position, why));
        fact(
                "terms",
                new Span(getTranslation(
                        "clients.terms.words",
                        client.terms().paymentDays(),
                        client.terms().currency().getCurrencyCode())));
        fact("purchaseOrder", text(client.details().purchaseOrder()));
        fact("language", new Span(Locale.forLanguageTag(client.language()).getDisplayLanguage(getLocale())));
        fact("since", new RelativeTime(client.createdAt(), now));
    }

    private Component vat(BillingParty party) {
        if (party.vatNumber() == null) {
            return text(null);
        }
        var box = new Div(new Span(party.vatNumber() + " "));
        var check = party.vatCheck();
        if (check == null) {
            box.add(new Badge(getTranslation("clients.vat.unchecked"), Tone.OUTLINE));
        } else {
            box.add(new Badge(getTranslation("clients.vat." + check.outcome()), tone(check)), checked(check));
        }
        return box;
    }

    /** When VIES said so, and under which number it keeps our question. */
    private Paragraph checked(VatCheck check) {
        var words = new Paragraph(new RelativeTime(check.at(), now));
        if (check.consultation() != null) {
            words.add(new Span(" · " + getTranslation("clients.vat.consultation", check.consultation())));
        }
        words.addClassNames("muted", "small");
        return words;
    }

    private static Tone tone(VatCheck check) {
        return switch (check.outcome()) {
            case VALID -> Tone.SUCCESS;
            case INVALID -> Tone.DANGER;
            case UNKNOWN -> Tone.WARNING;
        };
    }

    private String address(BillingParty party) {
        var town = Stream.of(party.postcode(), party.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var lines = Stream.of(party.street(), party.extra(), town, country(party.country()))
                .filter(line -> line != null && !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    private String country(String code) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private static Span text(String value) {
        var text = new Span(value == null ? "–" : value);
        text.addClassName("lines");
        return text;
    }

    private void fact(String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("clients.field." + name)),
                new DescriptionList.Description(value));
    }
}
