package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.LineFilter.Heap;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;

/** The lines of our account on the left, what to do with the one that is chosen on the right. */
@Route("bank")
@Menu(title = "bank.title", order = 360, icon = "vaadin:institution")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class BankView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient MatchDesk desk;
    private final transient BankCounter counter;
    private final LineGrid grid;
    private final LinePanel panel;
    private final TextField words = new TextField();
    private final PageHeader header;
    private final transient Map<Heap, NativeButton> chips = new EnumMap<>(Heap.class);
    private Heap heap = Heap.TO_MATCH;

    BankView(MatchDesk desk, BankCounter counter, LinePanel.Factory panels, CurrentAccount account, Signals signals) {
        this.desk = desk;
        this.counter = counter;
        addClassNames("page", "page-fill", "bank-page");
        var mayAct = account.require().has(Role.ACCOUNTING);
        header = mayAct
                ? new PageHeader(
                        getTranslation("bank.title"),
                        new RouterLink(getTranslation("bank.import"), ImportView.class),
                        exactButton())
                : new PageHeader(getTranslation("bank.title"));
        grid = new LineGrid(desk, this::choose);
        panel = panels.create(this::done);
        panel.addClassName("bank-panel");
        var split = new Div(grid, panel);
        split.addClassName("bank-split");
        add(header, bar(), split);
        Refresh.of(this, signals, MatchDesk.CHANGED, any -> true, this::refresh);
    }

    private Button exactButton() {
        var button =
                new Button(getTranslation("bank.exact"), VaadinIcon.CHECK_SQUARE_O.create(), click -> askForExact());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Div bar() {
        words.setPlaceholder(getTranslation("bank.search"));
        words.setAriaLabel(getTranslation("bank.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        var row = new Div(words);
        row.addClassName("chips");
        for (var one : Heap.values()) {
            var chip = new NativeButton("", click -> {
                heap = one;
                show();
            });
            chip.addClassName("chip");
            chips.put(one, chip);
            row.add(chip);
        }
        return row;
    }

    private void askForExact() {
        var lines = desk.exact();
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("bank.exact"));
        question.setConfirmText(getTranslation("bank.exact.yes"));
        if (lines.isEmpty()) {
            question.setText(getTranslation("bank.exact.none"));
            question.setConfirmText(getTranslation("bank.close"));
        } else {
            question.setText(getTranslation("bank.exact.text", lines.size()));
            question.setCancelable(true);
            question.setCancelText(getTranslation("bank.cancel"));
            question.addConfirmListener(confirm -> acceptAll(lines.size()));
        }
        question.open();
    }

    /** Each in a transaction of its own: one that somebody else took stops none of the others. */
    private void acceptAll(int expected) {
        Notification.show(getTranslation("bank.exact.done", counter.acceptExact(), expected));
        refresh();
    }

    private void choose(BankLine line) {
        panel.show(line);
    }

    /** The next one, so that a stack of lines is worked through without the mouse. */
    private void done() {
        grid.selectNext();
        count();
    }

    /** Takes over what a link asks for: {@code ?heap=OUT&q=name}. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        asked.getSingleParameter("q").ifPresent(words::setValue);
        asked.getSingleParameter("heap").ifPresent(name -> {
            for (var one : Heap.values()) {
                heap = one.name().equals(name) ? one : heap;
            }
        });
        show();
    }

    private void show() {
        grid.show(new LineFilter(heap, words.getValue()));
        panel.show(null);
        count();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        panel.refresh();
        count();
    }

    private void count() {
        var counts = desk.counts();
        chips.forEach((one, chip) -> {
            chip.setText(getTranslation("bank.heap." + one, counts.get(one)));
            chip.getElement().setAttribute("aria-pressed", String.valueOf(one == heap));
        });
        header.line(desk.lastDay()
                .map(last -> getTranslation("bank.last", DayText.full(last, getLocale())))
                .orElseGet(() -> getTranslation("bank.none")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bank.title");
    }
}
