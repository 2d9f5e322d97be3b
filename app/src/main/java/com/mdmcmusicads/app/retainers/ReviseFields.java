package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.subscriptions.Revision;
import com.mdmcmusicads.app.subscriptions.SubscriptionLine;
import com.mdmcmusicads.app.subscriptions.SubscriptionSheet;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** New prices, from which day, and what the client is told. */
class ReviseFields extends Div {

    private static final int LONGEST = 4000;

    private final transient LocalDate earliest;
    private final DatePicker from = new DatePicker();
    private final Map<SubscriptionLine, BigDecimalField> prices = new LinkedHashMap<>();
    private final TextField subject = new TextField();
    private final TextArea notice = new TextArea();

    /** @param client in whose language the mail is proposed */
    ReviseFields(Locale client, SubscriptionSheet one, LocalDate today) {
        earliest = one.next() == null || one.next().dueOn().isBefore(today)
                ? today
                : one.next().dueOn();
        addClassName("act-fields");
        from.setLabel(getTranslation("retainers.act.REVISE.day"));
        from.setValue(earliest);
        from.setMin(today);
        add(from);
        one.linesFrom(earliest).forEach(line -> add(price(line)));
        subject.setLabel(getTranslation("retainers.act.REVISE.subject"));
        subject.setValue(getTranslation("retainers.notice.subject", client));
        subject.setMaxLength(200);
        notice.setLabel(getTranslation("retainers.act.REVISE.notice"));
        notice.setHelperText(getTranslation("retainers.act.REVISE.notice.help"));
        notice.setValue(getTranslation("retainers.notice.text", client, DayText.full(earliest, client)));
        notice.setMaxLength(LONGEST);
        notice.setMinHeight("9rem");
        add(subject, notice);
        getChildren().forEach(field -> field.getElement().getStyle().set("width", "100%"));
    }

    private BigDecimalField price(SubscriptionLine line) {
        var field = new BigDecimalField(getTranslation("retainers.act.REVISE.price", line.label()));
        field.setValue(line.unitPrice().amount());
        prices.put(line, field);
        return field;
    }

    void onChange(Runnable refresh) {
        from.addValueChangeListener(change -> refresh.run());
        prices.values().forEach(field -> field.addValueChangeListener(change -> refresh.run()));
    }

    /** Only the prices that differ. */
    Revision revision() {
        var changed = new LinkedHashMap<UUID, Money>();
        prices.forEach((line, field) -> {
            if (!field.isEmpty() && field.getValue().compareTo(line.unitPrice().amount()) != 0) {
                changed.put(
                        line.id(),
                        Money.rounded(field.getValue(), line.unitPrice().currency()));
            }
        });
        return new Revision(
                Objects.requireNonNullElse(from.getValue(), earliest), changed, subject.getValue(), notice.getValue());
    }
}
