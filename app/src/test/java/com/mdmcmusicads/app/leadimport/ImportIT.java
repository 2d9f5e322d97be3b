package com.mdmcmusicads.app.leadimport;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRefusal;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class ImportIT {

    private static final String WORDS = "J’accepte les conseils de MDMC.";

    @Autowired
    ApplicationContext application;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportSheets sheets;

    @Autowired
    Imports imports;

    @Autowired
    LeadImporter importer;

    @Autowired
    LeadDesk leads;

    @Autowired
    ConsentDesk consents;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private final String mark = "i" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void logIn() {
        Screens.open(application, "sdr@demo.mdmc");
    }

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void everyRowIsForetoldThenDoneOnceAndTheRefusedOnesComeBackWithTheirReasons() throws IOException {
        leads.receive(new com.mdmcmusicads.app.particulars.NewLead(
                "Known",
                mark("known"),
                null,
                null,
                null,
                java.util.Set.of(),
                null,
                null,
                "fr",
                null,
                null,
                null,
                null,
                java.util.Map.of()));
        var id = open(
                "Nom;E-mail;Budget;Pays;Plateformes;Consentement;Texte du consentement;Date du consentement;Rien",
                row("Zoé Été", "new", "1 500,50 €", "Côte d’Ivoire", "meta, YouTube", "oui", WORDS, "01/10/2026"),
                row("Known Too", "known", "", "", "", "", "", ""),
                row("Broken", "broken@", "beaucoup", "Neverland", "myspace", "", "", ""),
                row("Zoé Again", "new", "", "", "", "", "", ""),
                row("No Proof", "unproven", "", "", "", "oui", "", "01/10/2026"),
                row("Says No", "refuses", "", "", "", "non", "", ""));

        var tally = check(id);
        assertThat(tally.of(Forecast.CREATE)).isEqualTo(3);
        assertThat(tally.of(Forecast.UPDATE)).isEqualTo(2);
        assertThat(tally.of(Forecast.REFUSE)).isEqualTo(1);
        assertThat(desk.page(id, Forecast.REFUSE, 0, 10).get(0).remarks())
                .anyMatch(remark -> remark.startsWith("Cellule B4"))
                .anyMatch(remark -> remark.startsWith("Cellule C4"))
                .anyMatch(remark -> remark.startsWith("Cellule D4"));
        assertThat(leads.withEmail(mark("new"))).as("nothing is written yet").isEmpty();

        desk.start(id, false);
        ends(id);

        var done = desk.tally(id);
        assertThat(done.of(Outcome.CREATED)).isEqualTo(3);
        assertThat(done.of(Outcome.UPDATED)).isEqualTo(2);
        assertThat(done.of(Outcome.REFUSED)).isEqualTo(1);
        assertThat(leads.withEmail(mark("new")).orElseThrow().name()).isEqualTo("Zoé Again");
        assertThat(leads.withEmail(mark("new")).orElseThrow().budget()).isEqualByComparingTo("1500.50");
        assertThat(leads.withEmail(mark("new")).orElseThrow().country()).isEqualTo("CI");
        assertThat(consents.standing(mark("new"), Purpose.MARKETING)).isEqualTo(Standing.GIVEN);
        assertThat(consents.standing(mark("unproven"), Purpose.MARKETING)).isEqualTo(Standing.NONE);
        assertThat(consents.standing(mark("refuses"), Purpose.MARKETING)).isEqualTo(Standing.WITHDRAWN);
        assertThat(refused(id))
                .hasSize(2)
                .last()
                .satisfies(row ->
                        assertThat(row.cells()).contains("Broken").anyMatch(cell -> cell.contains("Cellule B4")));
    }

    @Test
    void whateverRunsTwiceARowIsDoneOnce() throws Exception {
        var id = openMany(150);
        check(id);
        imports.move(id, State.RUNNING, State.CHECKED);
        var twice = Executors.newFixedThreadPool(2);
        try {
            var one = twice.submit(() -> importer.importRows(id));
            var other = twice.submit(() -> importer.importRows(id));
            one.get();
            other.get();
        } finally {
            twice.shutdown();
        }

        assertThat(desk.tally(id).of(Outcome.CREATED)).isEqualTo(150);
        assertThat(database.sql("select count(*) from lead where email like ?")
                        .param(mark + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(150);
        assertThat(database.sql("select count(*) from audit_entry where action = 'lead.updated' and subject_id in"
                                + " (select id::text from lead where email like ?)")
                        .param(mark + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aStoppedImportKeepsTheRestAndGoesOnLater() throws IOException {
        var id = openMany(60);
        check(id);
        imports.move(id, State.RUNNING, State.CHECKED);
        desk.stop(id);
        assertThat(importer.importRows(id)).as("nothing to do while it stands").isTrue();
        assertThat(desk.tally(id).of(Outcome.WAITING)).isEqualTo(60);

        desk.resume(id);
        ends(id);

        assertThat(desk.tally(id).of(Outcome.CREATED)).isEqualTo(60);
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords() throws IOException {
        var picture = Files.write(folder.resolve("x.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThatThrownBy(() -> desk.open(picture, "x.xlsx", Locale.FRENCH)).isInstanceOf(SheetRefusal.class);
    }

    @Test
    void thePageLeadsFromTheColumnsToTheResult() throws IOException {
        var id = open("Nom;E-mail;Artiste", row("Nom A", "page", "A"));
        UI.getCurrent().navigate("leads/import/" + id);

        _click(_get(Button.class, button -> button.withText("Vérifier les lignes")));
        _click(_get(Button.class, button -> button.withText("Importer 1 ligne")));
        ends(id);
        UI.getCurrent().navigate("leads/import/" + id);

        assertThat(_get(RunStep.class).getElement().getTextRecursively()).contains("L’import est terminé.");
        assertThat(_find(Button.class, button -> button.withText("Arrêter l’import")))
                .isEmpty();
    }

    @Test
    void otherRolesImportNothing() throws IOException {
        var id = openMany(1);
        Screens.close();
        Screens.open(application, "direction@demo.mdmc");

        assertThatThrownBy(() -> desk.start(id, false)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> sheets.refused(id, Locale.FRENCH, null))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private String mark(String name) {
        return mark + name + "@example.com";
    }

    /** The address in second place gets our mark, unless it is broken on purpose. */
    private String row(String name, String address, String... rest) {
        var email = address.contains("@") ? address : mark(address);
        var cells = new ArrayList<>(List.of(name, email));
        cells.addAll(List.of(rest));
        return String.join(";", cells);
    }

    private String openMany(int rows) throws IOException {
        var lines = new ArrayList<String>();
        for (var row = 0; row < rows; row++) {
            lines.add("Person " + row + ";" + mark(String.valueOf(row)));
        }
        return open("Nom;E-mail", lines.toArray(String[]::new));
    }

    private String open(String head, String... rows) throws IOException {
        var text = head + "\r\n" + String.join("\r\n", rows) + "\r\n";
        var file = Files.write(folder.resolve("leads.csv"), text.getBytes(Charset.forName("windows-1252")));
        return desk.open(file, "leads.csv", Locale.FRENCH);
    }

    private Tally check(String id) {
        desk.check(id, desk.find(id).mapping());
        return desk.tally(id);
    }

    private void ends(String id) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(desk.find(id).state()).isEqualTo(State.DONE));
    }

    private List<SheetRow> refused(String id) throws IOException {
        var file = folder.resolve("refused.xlsx");
        try (var target = Files.newOutputStream(file)) {
            sheets.refused(id, Locale.FRENCH, target);
        }
        var rows = new ArrayList<SheetRow>();
        new SheetReader(SheetReader.Limits.USUAL).read(file, rows::add);
        return rows;
    }
}
