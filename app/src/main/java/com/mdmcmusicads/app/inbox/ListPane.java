package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The left side of the inbox: search, refinements, the list, and what to do when it is empty. */
class ListPane extends Section {

    private final transient Tools tools;
    private final transient Person me;
    private final transient Consumer<TaskFilter> choose;
    private final TextField words = new TextField();
    private final Button refine = new Button(VaadinIcon.SLIDERS.create());
    private final Div empty = new Div();
    private final NewTasks arrived;
    private final BulkBar bulk;
    private final TaskGrid grid;
    private final RefinePanel panel;
    private transient TaskFilter filter = TaskFilter.of(Box.MINE);

    ListPane(
            Tools tools,
            Person me,
            People people,
            Consumer<TaskFilter> choose,
            Consumer<OpenTask> open,
            Consumer<TaskFilter> save) {
        this.tools = tools;
        this.me = me;
        this.choose = choose;
        addClassName("inbox-list");
        getElement().setAttribute("aria-label", getTranslation("inbox.list"));
        TaskGrid.Pages pages = (offset, limit) -> tools.list().page(me, filter, offset, limit);
        grid = new TaskGrid(tools.texts(), tools.clock(), people, me.id(), pages, open);
        arrived = new NewTasks(grid, this::reload);
        bulk = new BulkBar(tools, me, people, grid);
        panel = new RefinePanel(tools.list().processes(), choose, () -> save.accept(filter));
        panel.setVisible(false);
        empty.addClassName("inbox-empty");
        add(searchRow(), panel, bulk, arrived, grid, empty);
    }

    private Div searchRow() {
        words.setPlaceholder(getTranslation("inbox.search"));
        words.setAriaLabel(getTranslation("inbox.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                choose.accept(filter.withWords(typed.getValue()));
            }
        });
        refine.setAriaLabel(getTranslation("inbox.refine"));
        refine.setTooltipText(getTranslation("inbox.refine"));
        refine.addThemeVariants(ButtonVariant.LUMO_ICON);
        refine.addClickListener(click -> unfold(!panel.isVisible()));
        unfold(false);
        var row = new Div(words, refine);
        row.addClassName("inbox-search");
        return row;
    }

    private void unfold(boolean open) {
        panel.setVisible(open);
        refine.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(TaskFilter now) {
        filter = now;
        words.setValue(now.words());
        panel.show(now);
        refine.setClassName("inbox-refined", now.withWords("").isRefined() || now.order() != TaskFilter.Order.DUE);
        reload();
    }

    void showOwn(Component... acts) {
        panel.showOwn(acts);
    }

    /** From the first row, with nothing ticked. */
    void reload() {
        grid.deselectAll();
        refresh();
    }

    /** The same rows as they are now. */
    void refresh() {
        var count = tools.list().count(me, filter, TaskList.MOST_COUNTED);
        grid.refresh(count < TaskList.MOST_COUNTED ? count : -1);
        arrived.clear();
        grid.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing());
        }
    }

    /** What is ticked and has left the list can no longer be acted on. */
    private void untick(Set<String> changed, Set<String> matching) {
        grid.getSelectedItems().stream()
                .filter(task -> changed.contains(task.id()) && !matching.contains(task.id()))
                .toList()
                .forEach(grid::deselect);
    }

    /** Some tasks came, changed or went: rows are drawn anew, and what is new is announced while one reads further down. */
    void hear(Set<String> ids) {
        var matching = tools.list().among(me, filter, ids);
        untick(ids, matching);
        var news = matching.stream().filter(id -> !grid.shows(id)).toList();
        if (!news.isEmpty() && arrived.isReaderFurtherDown()) {
            arrived.announce(news);
        } else if (!news.isEmpty() || ids.stream().anyMatch(grid::shows)) {
            refresh();
        }
    }

    private EmptyState nothing() {
        if (filter.isRefined()) {
            var clear = new Button(
                    getTranslation("inbox.refine.clear"), click -> choose.accept(TaskFilter.of(filter.box())));
            return new EmptyState(getTranslation("inbox.none"), getTranslation("inbox.none.next"), clear);
        }
        var free = tools.list().counts(me);
        return filter.box() == Box.MINE && free.get(Box.UNASSIGNED) > 0 ? noneOfMine(free) : noneIn(filter.box());
    }

    private EmptyState noneOfMine(Map<Box, Integer> counts) {
        var free = counts.get(Box.UNASSIGNED);
        var look = new Button(
                getTranslation("inbox.empty.MINE.do"), click -> choose.accept(TaskFilter.of(Box.UNASSIGNED)));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var next = getTranslation(free == 1 ? "inbox.empty.MINE.one" : "inbox.empty.MINE.some", free);
        return new EmptyState(getTranslation("inbox.empty.MINE"), next, look);
    }

    private EmptyState noneIn(Box box) {
        return new EmptyState(getTranslation("inbox.empty." + box), getTranslation("inbox.empty." + box + ".next"));
    }

    TaskGrid grid() {
        return grid;
    }

    void focusSearch() {
        words.focus();
    }
}
