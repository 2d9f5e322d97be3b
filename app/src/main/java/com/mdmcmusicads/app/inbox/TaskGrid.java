package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of tasks: read in pages as one scrolls, ticked for acts on several, one of them open, one under the keys. */
class TaskGrid extends Grid<OpenTask> {

    private static final int PAGE = 50;

    private static final String ROW = """
            <div class="task-row" title="${item.exact}">
              <span class="task-title">${item.title}</span>
              <span class="task-due" data-tone="${item.tone}">${item.due}</span>
              <span class="task-what">${item.what}</span>
              <span class="task-marks">
                <span class="task-mark" data-tone="accent" ?hidden="${!item.urgent}">${item.urgent}</span>
                <span class="task-mark" ?hidden="${!item.followUp}">${item.followUp}</span>
                <span class="task-who" ?hidden="${!item.initials}" ?data-me="${item.me}" title="${item.assignee}"
                  aria-label="${item.assignee}">${item.initials}</span>
              </span>
            </div>""";

    private final transient Texts texts;
    private final transient Clock clock;
    private final transient People people;
    private final String me;
    private final transient Map<String, Shown> shown = new HashMap<>();
    private final transient GridLazyDataView<OpenTask> rows;
    private String open;
    private String current;

    TaskGrid(Texts texts, Clock clock, People people, String me, Pages pages, Consumer<OpenTask> onOpen) {
        super(PAGE);
        this.texts = texts;
        this.clock = clock;
        this.people = people;
        this.me = me;
        rows = setItems(query -> remember(query.getOffset(), pages.page(query.getOffset(), query.getLimit())));
        rows.setIdentifierProvider(OpenTask::id);
        addClassName("task-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAriaLabel(getTranslation("inbox.list"));
        addColumn(row());
        var ticks = (GridMultiSelectionModel<OpenTask>) setSelectionMode(SelectionMode.MULTI);
        ticks.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        setPartNameGenerator(this::partName);
        addItemClickListener(click -> onOpen.accept(click.getItem()));
        addCellFocusListener(focus -> focus.getItem().ifPresent(task -> current = task.id()));
    }

    private LitRenderer<OpenTask> row() {
        return LitRenderer.<OpenTask>of(ROW)
                .withProperty("title", OpenTask::title)
                .withProperty("what", this::what)
                .withProperty("due", task -> due(task).words())
                .withProperty("tone", task -> due(task).tone().name().toLowerCase(Locale.ROOT))
                .withProperty("exact", task -> due(task).exact())
                .withProperty("urgent", this::urgent)
                .withProperty("followUp", this::followUp)
                .withProperty("initials", task -> People.initials(people.name(task.assignee())))
                .withProperty("assignee", this::assignee)
                .withProperty("me", task -> me.equals(task.assignee()));
    }

    private String urgent(OpenTask task) {
        return task.priority() > TaskFilter.NORMAL ? getTranslation("inbox.urgent") : "";
    }

    private String what(OpenTask task) {
        var name = task.name().in(getLocale());
        return task.subtitle() == null ? name : name + " · " + task.subtitle();
    }

    private DueWords due(OpenTask task) {
        return DueWords.of(task.dueAt(), clock.instant(), texts, getLocale());
    }

    private String followUp(OpenTask task) {
        return task.followUpAt() == null
                ? ""
                : getTranslation(
                        task.followUpAt().isAfter(clock.instant()) ? "inbox.follow-up" : "inbox.follow-up.reached",
                        DueWords.of(task.followUpAt(), clock.instant(), texts, getLocale())
                                .words());
    }

    private String assignee(OpenTask task) {
        return task.isFree() ? "" : getTranslation("inbox.assignee", people.name(task.assignee()));
    }

    private String partName(OpenTask task) {
        return (task.id().equals(open) ? "open " : "") + (task.id().equals(current) ? "current" : "");
    }

    /** Reads the rows anew, {@code count} of them; negative when there are too many to count. What is ticked stays so. */
    void refresh(int count) {
        shown.clear();
        if (count < 0) {
            rows.setItemCountUnknown();
            rows.setItemCountEstimate(4 * PAGE);
        } else {
            rows.setItemCountCallback(query -> count);
        }
        getDataProvider().refreshAll();
    }

    private Stream<OpenTask> remember(int offset, List<OpenTask> tasks) {
        for (var i = 0; i < tasks.size(); i++) {
            shown.put(tasks.get(i).id(), new Shown(offset + i, tasks.get(i)));
        }
        return tasks.stream();
    }

    /** Whether this task was sent to the browser since the list was last read. */
    boolean shows(String id) {
        return shown.containsKey(id);
    }

    /** The task under the keys. */
    Optional<OpenTask> current() {
        return Optional.ofNullable(shown.get(current)).map(Shown::task);
    }

    /** One row down or up; the first row when there was none. */
    void move(int step) {
        var from = shown.get(current);
        var index = from == null ? 0 : from.index() + step;
        shown.values().stream().filter(row -> row.index() == index).findFirst().ifPresent(row -> {
            mark(row.task().id());
            scrollToIndex(Math.max(0, index - 1));
        });
    }

    /** The row after this one comes under the keys, ready to be the next to work on. */
    void moveOn(String id) {
        if (shows(id)) {
            current = id;
            move(1);
        }
    }

    private void mark(String id) {
        var before = current;
        current = id;
        redraw(before);
        redraw(id);
    }

    void showOpen(String id) {
        var before = open;
        open = id;
        redraw(before);
        if (id != null) {
            mark(id);
        }
    }

    private void redraw(String id) {
        if (shows(id)) {
            getDataCommunicator().refresh(shown.get(id).task());
        }
    }

    private record Shown(int index, OpenTask task) {}

    /** A slice of the list. */
    interface Pages {
        List<OpenTask> page(int offset, int limit);
    }
}
