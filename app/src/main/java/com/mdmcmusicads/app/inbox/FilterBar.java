package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskList;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The heaps of the inbox with how much is in each, and the reader's own filters behind them. */
class FilterBar extends UnorderedList {

    private final Map<Box, NativeButton> boxes = new EnumMap<>(Box.class);
    private final Map<Box, Span> figures = new EnumMap<>(Box.class);
    private final transient Consumer<TaskFilter> choose;
    private transient TaskFilter filter = TaskFilter.of(Box.MINE);

    FilterBar(Person reader, Consumer<TaskFilter> choose) {
        this.choose = choose;
        addClassNames("chips", "inbox-boxes");
        getElement().setAttribute("aria-label", getTranslation("inbox.boxes"));
        for (var box : Box.values()) {
            if (box != Box.ALL || reader.has(Role.ADMIN) || reader.has(Role.DIRECTION)) {
                add(new ListItem(chip(box)));
            }
        }
    }

    private NativeButton chip(Box box) {
        var figure = new Span();
        figure.addClassName("chip-figure");
        var chip =
                new NativeButton("", click -> choose.accept(TaskFilter.of(box).with(filter.order())));
        chip.add(new Span(getTranslation("inbox.box." + box)), figure);
        chip.addClassName("chip");
        boxes.put(box, chip);
        figures.put(box, figure);
        return chip;
    }

    /** Marks what is shown now. */
    void show(TaskFilter now, List<SavedFilter> saved, SavedFilterMenu menu) {
        filter = now;
        var own = saved.stream().filter(one -> one.filter().equals(now)).findFirst();
        boxes.forEach((box, chip) -> press(chip, own.isEmpty() && box == now.box()));
        getChildren().filter(item -> item.hasClassName("inbox-saved")).toList().forEach(this::remove);
        for (var one : saved) {
            add(saved(one, own.filter(one::equals).isPresent(), menu));
        }
    }

    private ListItem saved(SavedFilter saved, boolean pressed, SavedFilterMenu menu) {
        var chip = new NativeButton(saved.name(), click -> choose.accept(saved.filter()));
        chip.addClassNames("chip", "chip-saved");
        chip.getElement().setAttribute("title", getTranslation("inbox.saved.hint"));
        press(chip, pressed);
        menu.attach(new ContextMenu(chip), saved);
        var item = new ListItem(chip);
        item.addClassName("inbox-saved");
        return item;
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    void count(Map<Box, Integer> counts) {
        figures.forEach((box, figure) -> {
            var count = counts.getOrDefault(box, 0);
            figure.setText(count >= TaskList.MOST_COUNTED ? TaskList.MOST_COUNTED - 1 + "+" : String.valueOf(count));
            figure.setClassName("chip-alarm", box == Box.OVERDUE && count > 0);
        });
    }

    /** What can be done with a saved filter. */
    interface SavedFilterMenu {
        void attach(ContextMenu menu, SavedFilter saved);
    }
}
