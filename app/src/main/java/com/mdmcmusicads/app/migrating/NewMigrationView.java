package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.cases;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.executions.ProcessKeys;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.Behind;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans a migration from the versions to the word: map the steps, choose the cases, see what happens, begin. */
@Route("migrations/new")
@RolesAllowed({"ADMIN", "DESIGNER"})
class NewMigrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** As many ids as a page holds in mind; a migration itself takes all. */
    private static final int MOST = 20_000;

    private final transient MigrationDesk desk;
    private final transient DiagramDesk diagrams;
    private final transient Clock clock;
    private final transient I18NProvider texts;
    private final Select<String> process = new Select<>();
    private final Select<Behind> from = new Select<>();
    private final Select<Behind> to = new Select<>();
    private final PlanEditor editor;
    private final CaseChoice choice = new CaseChoice(this::count);
    private final PreviewPanel preview;
    private final BeginPanel begin = new BeginPanel(this::begin);
    private transient List<String> chosen = List.of();

    NewMigrationView(MigrationDesk desk, DiagramDesk diagrams, Clock clock, I18NProvider texts) {
        this.desk = desk;
        this.diagrams = diagrams;
        this.clock = clock;
        this.texts = texts;
        editor = new PlanEditor(desk, diagrams, this::planned);
        preview = new PreviewPanel(desk, () -> new PreviewPanel.Asked(editor.plan(), chosen, words()));
        addClassNames("page", "migration-page");
        add(new PageHeader(getPageTitle(), MigrationWords.link("migrations", getTranslation("migrating.back")))
                .line(getTranslation("migrating.new.line")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var names = desk.processes();
        if (names.isEmpty()) {
            add(new EmptyState(getTranslation("migrating.none"), getTranslation("migrating.none.next")));
            return;
        }
        add(versions(names), editor, choice, preview, begin);
        var asked = entering.getLocation().getQueryParameters();
        var key = asked.getSingleParameter("process").map(ProcessKeys::key).filter(names::containsKey);
        process.setValue(key.orElse(names.keySet().iterator().next()));
        number(asked.getSingleParameter("from")).ifPresent(version -> choose(from, version));
        number(asked.getSingleParameter("to")).ifPresent(version -> choose(to, version));
    }

    private Panel versions(Map<String, String> names) {
        process.setLabel(getTranslation("migrating.process"));
        process.setItems(names.keySet());
        process.setItemLabelGenerator(names::get);
        process.addValueChangeListener(change -> offer(desk.versions(change.getValue())));
        from.setLabel(getTranslation("migrating.from"));
        from.setItemLabelGenerator(
                one -> getTranslation("migrating.version.with", one.version(), cases(one.running())));
        to.setLabel(getTranslation("migrating.to"));
        to.setItemLabelGenerator(one -> getTranslation(
                one.version() == one.currentVersion() ? "migrating.version.current" : "migrating.version",
                one.version()));
        from.addValueChangeListener(change -> replan());
        to.addValueChangeListener(change -> replan());
        var row = new Div(process, from, to);
        row.addClassName("migration-versions");
        return new Panel(getTranslation("migrating.versions"), row);
    }

    /** The oldest version with cases goes to the current one, unless somebody says otherwise. */
    private void offer(List<Behind> versions) {
        from.clear();
        to.clear();
        from.setItems(versions);
        to.setItems(versions);
        to.setValue(versions.get(0));
        from.setValue(versions.stream()
                .skip(1)
                .filter(one -> one.running() > 0)
                .reduce((newer, older) -> older)
                .orElse(versions.get(1)));
    }

    private static void choose(Select<Behind> select, int version) {
        select.getListDataView()
                .getItems()
                .filter(one -> one.version() == version)
                .findFirst()
                .ifPresent(select::setValue);
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private void replan() {
        var isPossible = from.getValue() != null
                && to.getValue() != null
                && from.getValue().version() != to.getValue().version();
        List.of(editor, choice, preview, begin).forEach(part -> part.setVisible(isPossible));
        if (isPossible) {
            editor.begin(from.getValue(), to.getValue());
        }
    }

    private void planned() {
        choice.offer(editor.lines());
        count();
    }

    private void count() {
        chosen = choice.isEmpty() ? List.of() : desk.cases(from.getValue().definitionId(), choice.selection(), MOST);
        choice.counted(chosen.size());
        preview.forget();
        begin.show(
                chosen.size(),
                editor.lines().lostTimers(),
                !editor.plan().moves().isEmpty(),
                editor.lines().isSound());
    }

    private ChangeWords words() {
        return new ChangeWords(
                diagrams.model(editor.plan().sourceId()),
                diagrams.model(editor.plan().targetId()),
                clock.instant(),
                getLocale(),
                texts);
    }

    private void begin(boolean lossAccepted, String reason) {
        var id = desk.run(editor.plan(), choice.selection(), lossAccepted, reason);
        getUI().ifPresent(ui -> ui.navigate("migrations/" + id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("migrating.new");
    }
}
