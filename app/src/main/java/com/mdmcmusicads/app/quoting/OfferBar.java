package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Kind;
import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.money.Amounts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;

/** One click, or Alt and a digit, adds a platform; everything else the catalogue sells is one menu away. */
class OfferBar extends Div {

    private static final Key[] DIGITS = {Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5};

    OfferBar(List<Offer> offers, Consumer<Offer> onOffer, Runnable onFree) {
        addClassName("quote-offers");
        var fees = offers.stream().filter(OfferBar::isPlatform).toList();
        for (var at = 0; at < fees.size(); at++) {
            add(fee(fees.get(at), at, onOffer));
        }
        add(others(offers.stream().filter(offer -> !isPlatform(offer)).toList(), onOffer));
        var free = new Button(getTranslation("quoting.free"), VaadinIcon.PLUS.create(), click -> onFree.run());
        free.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        free.addClickShortcut(Key.KEY_L, KeyModifier.ALT);
        add(free);
    }

    private static boolean isPlatform(Offer offer) {
        return offer.kind() == Kind.FEE && offer.platform() != null;
    }

    private Button fee(Offer offer, int at, Consumer<Offer> onOffer) {
        var button = new Button(
                getTranslation("quotes.pdf.platform." + offer.platform()),
                VaadinIcon.PLUS.create(),
                click -> onOffer.accept(offer));
        button.setTooltipText(offer.name(getLocale()) + " · " + price(offer));
        if (at < DIGITS.length) {
            button.addClickShortcut(DIGITS[at], KeyModifier.ALT);
        }
        return button;
    }

    private MenuBar others(List<Offer> offers, Consumer<Offer> onOffer) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var all = menu.addItem(getTranslation("quoting.others")).getSubMenu();
        offers.forEach(
                offer -> all.addItem(offer.name(getLocale()) + " · " + price(offer), click -> onOffer.accept(offer)));
        menu.setVisible(!offers.isEmpty());
        return menu;
    }

    private String price(Offer offer) {
        return Amounts.of(offer.price(), getLocale()) + " " + getTranslation("quotes.unit." + offer.unit());
    }
}
