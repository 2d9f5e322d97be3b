package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.cases;

import com.mdmcmusicads.app.executions.ProcessKeys;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.PlainTable;
import com.mdmcmusicads.app.migrations.Behind;
import com.mdmcmusicads.app.migrations.Migration;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.mdmcmusicads.app.migrations.ProgressDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which cases still run in an older version, and the migrations there were. */
@Route("migrations")
@Menu(title = "migrating.menu", order = 530, icon = "vaadin:exchange")
@RolesAllowed({"ADMIN", "DESIGNER", "DIRECTION"})
class MigrationsView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 50;

    private final transient MigrationDesk desk;
    private final transient ProgressDesk progress;
    private final transient Directory directory;
    private final boolean mayMigrate;
    private final Panel behind = new Panel(getTranslation("migrating.behind"));
    private final Panel past = new Panel(getTranslation("migrating.past"));

    MigrationsView(
            MigrationDesk desk, ProgressDesk progress, Directory directory, CurrentAccount account, Signals signals) {
        this.desk = desk;
        this.progress = progress;
        this.directory = directory;
        var person = account.require();
        mayMigrate = person.has(Role.DESIGNER) || person.has(Role.ADMIN);
        addClassNames("page", "migration-page");
        add(header(), behind, past);
        show();
        Refresh.of(this, signals, MigrationDesk.CHANGED, id -> true, this::show);
    }

    private PageHeader header() {
        var begin = MigrationWords.link("migrations/new", getTranslation("migrating.new"));
        begin.setVisible(mayMigrate);
        return new PageHeader(getTranslation("migrating.title"), begin).line(getTranslation("migrating.line"));
    }

    private void show() {
        var older = desk.behind();
        behind.fill(
                older.isEmpty()
                        ? new EmptyState(
                                getTranslation("migrating.behind.none"), getTranslation("migrating.behind.none.next"))
                        : older(older));
        var migrations = progress.page(0, SHOWN);
        past.fill(migrations.isEmpty() ? new Paragraph(getTranslation("migrating.past.none")) : past(migrations));
    }

    private Component older(List<Behind> older) {
        var rows = new PlainTable(
                        getTranslation("migrating.behind"),
                        List.of(
                                getTranslation("migrating.process"),
                                getTranslation("migrating.still"),
                                getTranslation("migrating.current"),
                                getTranslation("migrating.act")))
                .styled("migration-table");
        for (var one : older) {
            rows.row(
                    one.name(),
                    getTranslation("migrating.still.in", cases(one.running()), one.version()),
                    getTranslation("migrating.version", one.currentVersion()),
                    mayMigrate ? migrate(one) : new Span("–"));
        }
        return rows;
    }

    private Component migrate(Behind one) {
        var address = "migrations/new?process=" + ProcessKeys.address(one.process()) + "&from=" + one.version();
        var link = MigrationWords.link(address, getTranslation("migrating.migrate"));
        link.setAriaLabel(getTranslation("migrating.migrate.of", one.name(), one.version()));
        return link;
    }

    private Component past(List<Migration> migrations) {
        var names = directory.names(migrations.stream().map(Migration::askedBy).toList());
        var rows = new PlainTable(
                        getTranslation("migrating.past"),
                        List.of(
                                getTranslation("migrating.process"),
                                getTranslation("migrating.state"),
                                getTranslation("migrating.progress"),
                                getTranslation("migrating.by"),
                                getTranslation("migrating.at")))
                .styled("migration-table");
        for (var one : migrations) {
            rows.row(
                    MigrationWords.link(
                            "migrations/" + one.id(),
                            getTranslation(
                                    "migrating.one", one.processName(), one.sourceVersion(), one.targetVersion())),
                    MigrationWords.state(one.state()),
                    getTranslation(
                            "migrating.done.of",
                            MigrationWords.number(one.counts().done()),
                            MigrationWords.number(one.counts().all())),
                    names.getOrDefault(one.askedBy(), one.askedBy()),
                    MigrationWords.moment(one.askedAt()));
        }
        return rows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("migrating.title");
    }
}
