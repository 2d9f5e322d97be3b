package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;

/** The prices of one offer, past and planned; a new one; and whether it is sold at all. */
class PriceDialog extends Dialog {

    private final transient CatalogueDesk desk;
    private final transient Article article;
    private final transient Runnable afterwards;
    private final UnorderedList prices = new UnorderedList();
    private final BigDecimalField price = new BigDecimalField(getTranslation("catalogue.field.price"));
    private final DayField from = new DayField(getTranslation("catalogue.field.from"));

    PriceDialog(CatalogueDesk desk, Article article, Runnable afterwards) {
        this.desk = desk;
        this.article = article;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("catalogue.prices.of", article.offer().name(getLocale())));
        setWidth("34rem");
        setMaxWidth("100%");
        prices.addClassName("price-list");
        price.setSuffixComponent(new Span("€"));
        price.setManualValidation(true);
        from.setManualValidation(true);
        from.setMin(desk.today());
        from.setValue(desk.today().plusMonths(1).withDayOfMonth(1));
        var plan = new Div(price, from, new Button(getTranslation("catalogue.plan"), click -> plan()));
        plan.addClassName("price-plan");
        add(prices, plan, new Paragraph(getTranslation("catalogue.prices.note")));
        getFooter().add(sold(), new Button(getTranslation("catalogue.close"), click -> close()));
        show();
    }

    private void show() {
        prices.removeAll();
        desk.prices(article.offer().code()).forEach(dated -> prices.add(line(dated)));
    }

    private ListItem line(DatedPrice dated) {
        var amount = new Span(Amounts.of(dated.price(), getLocale()));
        amount.addClassName("amount");
        var days = dated.until() == null
                ? getTranslation("catalogue.days.from", DayText.brief(dated.from()))
                : getTranslation("catalogue.days", DayText.brief(dated.from()), DayText.brief(dated.until()));
        var line = new ListItem(new Span(days), amount);
        if (dated.from().isAfter(desk.today())) {
            var drop = new Button(getTranslation("catalogue.unplan"), click -> unplan(dated));
            drop.setAriaLabel(getTranslation("catalogue.unplan.of", DayText.brief(dated.from())));
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(drop);
        }
        return line;
    }

    private void plan() {
        price.setInvalid(false);
        from.setInvalid(false);
        try {
            desk.price(article.offer().code(), from.getValue(), OfferDialog.euros(price.getValue()));
            price.clear();
            changed();
        } catch (InvalidInput input) {
            input.errors().forEach(error -> {
                HasValidation field = error.field().equals("price") ? price : from;
                field.setErrorMessage(getTranslation(OfferRules.key(error.field(), error.code())));
                field.setInvalid(true);
            });
        }
    }

    private void unplan(DatedPrice dated) {
        desk.unplan(article.offer().code(), dated.from());
        changed();
    }

    private void changed() {
        show();
        afterwards.run();
    }

    private Button sold() {
        var isSold = article.isSold(desk.today());
        var button = new Button(getTranslation(isSold ? "catalogue.withdraw" : "catalogue.restore"), click -> {
            if (isSold) {
                desk.withdraw(article.offer().code());
            } else {
                desk.restore(article.offer().code());
            }
            close();
            afterwards.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
