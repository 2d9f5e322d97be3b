package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The inbox: what waits for me and my groups, and the one task I have open. */
@Route("")
@RouteAlias("tasks/:task")
@Menu(title = "inbox.title", order = 0, icon = "vaadin:inbox")
@RolesAllowed({"SDR", "SALES", "PM", "SUPPORT", "ACCOUNTING", "DIRECTION", "DESIGNER", "ADMIN"})
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Component[] NONE = {};

    private final transient Tools tools;
    private final transient People people;
    private final transient Person me;
    private final transient Acts acts;
    private final transient SavedFilterDialogs dialogs;
    private final FilterBar boxes;
    private final ListPane list;
    private final Section detail = new Section();
    private TaskPane pane;
    private transient Place place;

    InboxView(Tools tools, Directory directory, CurrentAccount account) {
        this.tools = tools;
        me = account.require();
        people = new People(directory);
        acts = new Acts(this, people);
        dialogs = new SavedFilterDialogs(this, tools.filters(), this::showBoxes);
        boxes = new FilterBar(me, filter -> go(place.with(filter).open(null)));
        list = new ListPane(
                tools, me, people, filter -> go(place.with(filter)), task -> open(task.id()), dialogs::save);
        addClassName("inbox");
        detail.addClassName("inbox-detail");
        detail.getElement().setAttribute("aria-label", getTranslation("inbox.detail"));
        var body = new Div(list, detail);
        body.addClassName("inbox-body");
        add(head(), body);
        Keys.on(this, this::press);
        TaskNews.of(this, tools.signals(), this::hear);
        tools.minutes().each(this, this::passMinute);
    }

    private Header head() {
        var help = new Button(VaadinIcon.KEYBOARD_O.create(), click -> new KeyHelp().open());
        help.setAriaLabel(getTranslation("inbox.keys"));
        help.setTooltipText(getTranslation("inbox.keys"));
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        help.addClassName("inbox-help");
        var head = new Header(new H1(getTranslation("inbox.title")), boxes, help);
        head.addClassName("inbox-head");
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var asked = Place.of(enter.getLocation().getQueryParameters());
        show(enter.getRouteParameters().get("task").map(asked::open).orElse(asked));
    }

    /** Somewhere else in the inbox, with an address of its own. */
    private void go(Place wanted) {
        if (!wanted.equals(place)) {
            show(wanted);
            UI.getCurrent().getPage().getHistory().pushState(null, wanted.location());
        }
    }

    private void open(String taskId) {
        go(place.open(taskId));
    }

    private void show(Place now) {
        var before = place;
        place = now;
        if (before == null || !before.filter().equals(now.filter())) {
            list.show(now.filter());
            showBoxes();
        }
        if (before == null || pane == null || !pane.taskId().equals(now.task())) {
            showTask(now.task());
        }
    }

    private void showBoxes() {
        var saved = tools.filters().all();
        boxes.show(place.filter(), saved, dialogs);
        list.showOwn(saved.stream()
                .filter(one -> one.filter().equals(place.filter()))
                .findFirst()
                .map(dialogs::buttons)
                .orElse(NONE));
        boxes.count(tools.list().counts(me));
    }

    private void showTask(String id) {
        detail.removeAll();
        pane = null;
        list.grid().showOpen(id);
        setClassName("is-open", id != null);
        if (id == null) {
            detail.add(new EmptyState(getTranslation("inbox.choose"), getTranslation("inbox.choose.next")));
        } else {
            detail.add(back());
            tools.list().find(me, id).ifPresentOrElse(this::showPane, () -> detail.add(unknown(id)));
        }
    }

    private void showPane(OpenTask task) {
        pane = new TaskPane(tools, task, me, people, () -> completed(task));
        detail.add(pane);
        pane.focusTitle();
    }

    private Button back() {
        var back = new Button(getTranslation("inbox.back"), VaadinIcon.ARROW_LEFT.create(), click -> open(null));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("inbox-back");
        return back;
    }

    private EmptyState unknown(String id) {
        var by = tools.desk().whoCompleted(id).map(people::name);
        var next = by.map(name -> getTranslation("inbox.gone.by", name)).orElseGet(() -> getTranslation("inbox.gone"));
        return new EmptyState(getTranslation("inbox.unknown"), next);
    }

    private void completed(OpenTask task) {
        acts.tell(getTranslation("inbox.completed", task.name().in(getLocale()), task.title()));
        list.grid().moveOn(task.id());
        open(null);
        list.reload();
        showBoxes();
    }

    private void hear(Set<String> ids) {
        if (pane != null && ids.contains(pane.taskId())) {
            pane.refresh();
        }
        list.hear(ids);
        boxes.count(tools.list().counts(me));
    }

    private void passMinute() {
        list.refresh();
        boxes.count(tools.list().counts(me));
        if (pane != null) {
            pane.refresh();
        }
    }

    private void press(String key) {
        switch (key) {
            case "j" -> list.grid().move(1);
            case "k" -> list.grid().move(-1);
            case "Enter" -> list.grid().current().ifPresent(task -> open(task.id()));
            case "c" -> claim();
            case "/" -> list.focusSearch();
            case "?" -> new KeyHelp().open();
            default -> open(null);
        }
    }

    private void claim() {
        if (pane != null) {
            pane.claim();
        } else {
            list.grid()
                    .current()
                    .ifPresent(task -> acts.attempt(() -> tools.desk().claim(task.id())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }
}
