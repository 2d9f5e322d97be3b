package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.kpicollection.CollectionDesk;
import com.mdmcmusicads.app.look.DayField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Which accounts are to be read again, and for which days. */
class BackfillDialog extends Dialog {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int USUAL_MONTHS = 3;

    private final transient Maker its;
    private final MultiSelectComboBox<ConnectedAccount> accounts = new MultiSelectComboBox<>();
    private final DayField from = new DayField(getTranslation("kpiruns.past.from"));
    private final DayField to = new DayField(getTranslation("kpiruns.past.to"));
    private final Paragraph about = new Paragraph();

    private BackfillDialog(Maker its) {
        this.its = its;
        setHeaderTitle(getTranslation("kpiruns.past"));
        setWidth("32rem");
        addClassName("act-dialog");
        prepareAccounts();
        prepareDays(
                LocalDate.ofInstant(its.clock.instant(), BusinessHours.PARIS).minusDays(1));
        about.getElement().setAttribute("role", "status");
        about.addClassNames("muted", "small");
        var fields = new Div(new Paragraph(getTranslation("kpiruns.past.line")), accounts, from, to, about);
        fields.addClassName("act-fields");
        var start = new Button(getTranslation("kpiruns.past.start"), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fields);
        getFooter().add(new Button(getTranslation("kpiruns.past.leave"), click -> close()), start);
        explain();
    }

    private void prepareAccounts() {
        accounts.setLabel(getTranslation("kpiruns.past.accounts"));
        accounts.setItems(its.accounts.connected().stream()
                .filter(account -> account.state() != State.PAUSED)
                .toList());
        accounts.setItemLabelGenerator(
                one -> one.name() + " – " + getTranslation(one.platform().key()));
        accounts.setWidthFull();
    }

    private void prepareDays(LocalDate yesterday) {
        from.setMin(FIRST_DAY);
        from.setMax(yesterday);
        from.setValue(yesterday.minusMonths(USUAL_MONTHS).plusDays(1));
        to.setMin(FIRST_DAY);
        to.setMax(yesterday);
        to.setValue(yesterday);
        from.addValueChangeListener(change -> explain());
        to.addValueChangeListener(change -> explain());
    }

    private void explain() {
        about.setText(
                isRange()
                        ? getTranslation(
                                "kpiruns.past.days", ChronoUnit.DAYS.between(from.getValue(), to.getValue()) + 1)
                        : getTranslation("kpiruns.past.wrong"));
    }

    private boolean isRange() {
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.isInvalid()
                && !to.isInvalid()
                && !to.getValue().isBefore(from.getValue());
    }

    private void start() {
        accounts.setErrorMessage(getTranslation("kpiruns.past.accounts.missing"));
        accounts.setInvalid(accounts.isEmpty());
        explain();
        if (accounts.isEmpty() || !isRange()) {
            return;
        }
        var ids = accounts.getValue().stream().map(ConnectedAccount::id).toList();
        its.desk.backfill(ids, from.getValue(), to.getValue());
        Notification.show(getTranslation("kpiruns.past.started", ids.size()));
        close();
    }

    /** Opens the window wherever it is wanted. */
    @Component
    record Maker(CollectionDesk desk, AdAccountDesk accounts, Clock clock) {

        void open() {
            new BackfillDialog(this).open();
        }
    }
}
