package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.ModelRow;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Models one under the other; on a phone one card each. */
class ModelGrid extends Grid<ModelRow> {

    private final transient StudioTools tools;
    private transient Map<String, String> people = Map.of();

    ModelGrid(StudioTools tools) {
        this.tools = tools;
        addClassNames("leads-list", "studio-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("studio.title"));
        column("name", this::name).setFlexGrow(1).setWidth("18rem").setComparator(byName());
        column("kind", row -> new Span(getTranslation("studio.kind." + row.ref().kind())))
                .setWidth("8rem")
                .setComparator(Comparator.comparing(row -> row.ref().kind()));
        column("live", this::live).setWidth("13rem");
        column("running", this::running).setWidth("13rem").setComparator(Comparator.comparing(ModelGrid::cases));
        column("draft", this::draft).setWidth("15rem").setComparator(byChange());
        addComponentColumn(this::card).setKey("card").setVisible(false);
        addItemClickListener(click ->
                getUI().ifPresent(ui -> ui.navigate(Places.draft(click.getItem().ref()))));
    }

    private static Comparator<ModelRow> byName() {
        return Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));
    }

    private static Comparator<ModelRow> byChange() {
        return Comparator.comparing(ModelRow::changedAt, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private <C extends Component> Column<ModelRow> column(String key, SerializableFunction<ModelRow, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("studio.column." + key))
                .setFlexGrow(0);
    }

    void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    void show(List<ModelRow> rows) {
        people = tools.names(rows.stream()
                .flatMap(row -> Stream.of(
                        row.changedBy(),
                        row.editor() == null ? null : row.editor().accountId()))
                .filter(id -> id != null)
                .distinct()
                .toList());
        setItems(rows);
    }

    private Component name(ModelRow row) {
        var link = Places.link(Places.draft(row.ref()), row.name());
        link.addClassName("lead-title");
        var key = new Span(row.ref().key());
        key.addClassNames("muted", "studio-key");
        var cell = new Div(link, key);
        cell.addClassName("studio-name");
        return cell;
    }

    private Component live(ModelRow row) {
        if (row.live() == null) {
            return new Badge(getTranslation("studio.live.never"), Tone.NEUTRAL);
        }
        var version = new Span(getTranslation("studio.version", row.live().version()));
        var origin =
                new Span(" · " + getTranslation("studio.origin." + row.live().origin()));
        origin.addClassName("muted");
        var cell = new Div(version, origin);
        if (row.waiting()) {
            cell.add(new Badge(getTranslation("studio.waiting.badge"), Tone.WARNING));
        }
        return cell;
    }

    private Component running(ModelRow row) {
        if (row.ref().kind() != ModelKind.PROCESS) {
            return new Span("–");
        }
        var number = NumberFormat.getIntegerInstance(getLocale());
        var cell = new Div(new Span(number.format(cases(row))));
        if (row.behind() > 0) {
            var words = " · " + getTranslation("studio.behind", number.format(row.behind()));
            cell.add(Places.migration(row.ref())
                    .<Component>map(address -> Places.link(address, words))
                    .orElseGet(() -> new Span(words)));
        }
        return cell;
    }

    private static long cases(ModelRow row) {
        return row.running().values().stream().mapToLong(Long::longValue).sum();
    }

    private Component draft(ModelRow row) {
        var cell = new Div();
        cell.addClassName("studio-draft-cell");
        if (row.changedAt() != null) {
            cell.add(
                    new Span(people.getOrDefault(row.changedBy(), "–")),
                    new RelativeTime(row.changedAt(), tools.now()));
        }
        if (row.editor() != null) {
            var writer = people.getOrDefault(row.editor().accountId(), "–");
            cell.add(new Badge(getTranslation("studio.writes", writer), Tone.ACCENT));
        }
        return cell;
    }

    private Component card(ModelRow row) {
        var head = new Div(name(row), live(row));
        head.addClassName("lead-card-head");
        var foot = new Div(new Span(getTranslation("studio.kind." + row.ref().kind())), draft(row));
        if (row.behind() > 0) {
            foot.addComponentAsFirst(running(row));
        }
        foot.addClassName("studio-card-foot");
        var card = new Div(head, foot);
        card.addClassName("lead-card");
        return card;
    }
}
