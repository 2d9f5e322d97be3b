package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.Deployed;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Version;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The versions of one model, newest first, with what can be done with each. */
class VersionGrid extends Grid<Version> {

    private static final int NARROW = 800;

    private final transient StudioTools tools;
    private final transient Consumer<Version> restore;
    private final transient Consumer<Version> compare;
    private transient Map<String, String> people = Map.of();
    private transient String runs = "";
    private int runsAs;
    private transient ModelRef ref;

    VersionGrid(StudioTools tools, Consumer<Version> restore, Consumer<Version> compare) {
        this.tools = tools;
        this.restore = restore;
        this.compare = compare;
        addClassNames("leads-list", "studio-list", "studio-versions");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("studio.history"));
        column("number", this::number).setWidth("16rem");
        column("author", version -> new Span(author(version))).setWidth("12rem");
        column("at", version -> new RelativeTime(version.at(), tools.now())).setWidth("9rem");
        column("reason", version -> new Span(reason(version))).setFlexGrow(1).setWidth("14rem");
        column("acts", this::acts).setWidth("5rem");
        addComponentColumn(this::card).setKey("card").setVisible(false);
        Narrow.watch(this, NARROW, this::narrow);
    }

    private <C extends Component> Column<Version> column(String key, SerializableFunction<Version, C> cell) {
        return addComponentColumn(cell::apply)
                .setKey(key)
                .setHeader(getTranslation("studio.version.column." + key))
                .setFlexGrow(0);
    }

    private void narrow(boolean isNarrow) {
        getColumns().forEach(column -> column.setVisible(isNarrow == "card".equals(column.getKey())));
        setClassName("as-cards", isNarrow);
    }

    void show(ModelRef model, List<Version> versions, Optional<Deployed> live) {
        ref = model;
        runs = newestLike(live, versions);
        runsAs = live.map(Deployed::version).orElse(0);
        people = tools.names(versions.stream()
                .map(Version::authorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        setItems(versions);
    }

    /** A version that was deployed again unchanged has one line here, and the number of its last deployment. */
    private static String newestLike(Optional<Deployed> live, List<Version> versions) {
        return versions.stream()
                .filter(version -> version.engineVersion() != null)
                .filter(version -> live.filter(one -> one.sha256().equals(version.sha256()))
                        .isPresent())
                .findFirst()
                .map(Version::id)
                .orElse("");
    }

    /** "3 · Relance à J+6". */
    String title(Version version) {
        var name = version.name() == null ? getTranslation("studio.version.kind." + version.kind()) : version.name();
        return version.number() + " · " + name;
    }

    private Component number(Version version) {
        var badges = new Div(new Badge(
                getTranslation("studio.version.kind." + version.kind()),
                version.engineVersion() == null ? Tone.NEUTRAL : Tone.ACCENT));
        badges.addClassName("studio-badges");
        if (version.engineVersion() != null) {
            badges.add(
                    version.id().equals(runs)
                            ? new Badge(getTranslation("studio.live.badge", runsAs), Tone.SUCCESS)
                            : new Badge(getTranslation("studio.version", version.engineVersion()), Tone.NEUTRAL));
        }
        var name = new Span(title(version));
        name.addClassName("lead-title");
        var cell = new Div(name, badges);
        cell.addClassName("studio-name");
        return cell;
    }

    private String author(Version version) {
        return version.authorId() == null
                ? getTranslation("studio.version.shipped")
                : people.getOrDefault(version.authorId(), "–");
    }

    private String reason(Version version) {
        if (version.reason() == null || version.reason().isBlank()) {
            return "–";
        }
        return version.kind() == Version.Kind.RESTORED
                ? getTranslation("studio.version.restored-from", version.reason())
                : version.reason();
    }

    private MenuBar acts(Version version) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(getTranslation("studio.version.more", version.number()));
        var menu = root.getSubMenu();
        menu.addItem(getTranslation("studio.compare.before"), click -> compare.accept(version));
        menu.addItem(getTranslation("studio.restore"), click -> restore.accept(version));
        menu.addItem(new ContentLink(
                getTranslation("studio.download"),
                EditorBench.file(ref, "-" + version.number()),
                () -> tools.drafts().content(version.id())));
        return bar;
    }

    private Component card(Version version) {
        var head = new Div(number(version), acts(version));
        head.addClassName("lead-card-head");
        var foot = new Div(
                new Span(author(version)), new RelativeTime(version.at(), tools.now()), new Span(reason(version)));
        foot.addClassName("studio-card-foot");
        var card = new Div(head, foot);
        card.addClassName("lead-card");
        return card;
    }
}
