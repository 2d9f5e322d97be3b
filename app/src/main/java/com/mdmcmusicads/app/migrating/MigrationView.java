package com.mdmcmusicads.app.migrating;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.Migration;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.mdmcmusicads.app.migrations.ProgressDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One migration: how far it is, what became of each case, and the ways to hold or end it. */
@Route("migrations/:migration")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class MigrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MigrationDesk desk;
    private final transient ProgressDesk progress;
    private final transient DiagramDesk diagrams;
    private final transient MigrationSheet sheet;
    private final transient Directory directory;
    private final transient Signals signals;
    private final transient Clock clock;
    private final transient I18NProvider texts;
    private final boolean mayMigrate;
    private final Div head = new Div();
    private final Panel how = new Panel(getTranslation("migrating.progress"));
    private transient Migration migration;
    private CaseList cases;

    MigrationView(
            MigrationDesk desk,
            ProgressDesk progress,
            DiagramDesk diagrams,
            MigrationSheet sheet,
            Directory directory,
            CurrentAccount account,
            Signals signals,
            Clock clock,
            I18NProvider texts) {
        this.desk = desk;
        this.progress = progress;
        this.diagrams = diagrams;
        this.sheet = sheet;
        this.directory = directory;
        this.signals = signals;
        this.clock = clock;
        this.texts = texts;
        mayMigrate = account.require().has(Role.DESIGNER) || account.require().has(Role.ADMIN);
        addClassNames("page", "migration-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().get("migration").orElse("");
        migration = progress.find(id).orElseThrow(NotFoundException::new);
        cases = new CaseList(progress, id, words());
        removeAll();
        add(head, how, cases);
        head.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        show();
        Refresh.of(this, signals, MigrationDesk.CHANGED, id::equals, this::reload);
        // What happened between the reading and the listening.
        addAttachListener(attached -> reload());
    }

    private ChangeWords words() {
        return new ChangeWords(
                diagrams.model(migration.plan().sourceId()),
                diagrams.model(migration.plan().targetId()),
                clock.instant(),
                getLocale(),
                texts);
    }

    private void reload() {
        progress.find(migration.id()).ifPresent(now -> {
            migration = now;
            show();
        });
    }

    private void show() {
        head.removeAll();
        head.add(new PageHeader(title(), acts().toArray(Component[]::new))
                .line(getTranslation(
                        "migrating.asked",
                        directory.names(List.of(migration.askedBy())).getOrDefault(migration.askedBy(), "–"),
                        MigrationWords.moment(migration.askedAt())))
                .beside(MigrationWords.state(migration.state())));
        var why = new Paragraph(getTranslation("migrating.why", migration.reason()));
        var all = new Div(new ProgressFigures(migration), why);
        if (progress.isStuck(migration.id())) {
            all.add(stuck());
        }
        how.fill(all);
        cases.show(migration.counts());
    }

    private Component stuck() {
        var words = new Paragraph(getTranslation("migrating.stuck"));
        words.addClassName("migration-problem");
        var again = new Button(getTranslation("migrating.again"), click -> progress.again(migration.id()));
        again.setVisible(mayMigrate);
        return new Div(words, again);
    }

    private List<Component> acts() {
        var acts = new ArrayList<Component>();
        acts.add(MigrationWords.link("migrations", getTranslation("migrating.back")));
        acts.add(new ExcelLink(getTranslation("migrating.excel"), getTranslation("migrating.file") + ".xlsx", excel()));
        if (mayMigrate && migration.state().isOpen()) {
            acts.add(act("cancel", () -> progress.cancel(migration.id())));
            acts.add(
                    migration.state() == Migration.State.RUNNING
                            ? act("pause", () -> progress.pause(migration.id()))
                            : act("resume", () -> progress.resume(migration.id())));
        }
        if (mayMigrate && !migration.state().isOpen() && migration.counts().failed() > 0) {
            acts.add(act("retry", this::retry));
        }
        return acts;
    }

    private Consumer<OutputStream> excel() {
        var asked = migration.id();
        var words = words();
        var reader = getLocale();
        return target -> sheet.write(asked, words, reader, target);
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation("migrating." + key), click -> act.run());
        button.setDisableOnClick(true);
        return button;
    }

    /** Those that did not go over, once more by the same plan. */
    private void retry() {
        var id = desk.again(migration.id());
        getUI().ifPresent(ui -> ui.navigate("migrations/" + id));
    }

    private String title() {
        return migration == null
                ? getTranslation("migrating.title")
                : getTranslation(
                        "migrating.one", migration.processName(), migration.sourceVersion(), migration.targetVersion());
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
