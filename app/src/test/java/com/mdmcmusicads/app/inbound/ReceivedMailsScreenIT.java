package com.mdmcmusicads.app.inbound;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.mime.MailReader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Who sees which mail, and what an administrator can do about one that was put aside. */
@IntegrationTest
class ReceivedMailsScreenIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    Intake intake;

    @Autowired
    ReceivedMailDesk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String box = "box-" + UUID.randomUUID();
    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private final String lead = WebhookCaller.someone();
    private Claim claim;

    @BeforeEach
    void fillTheBox() {
        new WebhookCaller(port).post(WebhookCaller.lead(lead));
        mailboxes.hold(box, "test");
        claim = mailboxes.begin(box, "test", 1);
        take(1, "From: Ada <" + lead + ">\nSubject: Question " + mark + "\n\nQuel budget faut-il ?");
        take(2, "From: stranger@example.com\nSubject: Candidature " + mark + "\n\nBonjour");
        var trouble = new Trouble(Trouble.Reason.BROKEN, "detail", "Subject: Cassé " + mark);
        intake.take(claim, new Arrival(3, clock.instant(), 9, "Subject: Mieux\n\nLu".getBytes(UTF_8), null, trouble));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void whoWorksLeadsSeesTheMailOfLeadsOnly() {
        open("sdr", "received-mails");
        search();

        assertThat(subjects()).containsExactly("Question " + mark);
        open("sdr", "received-mails?mail=" + id(1));
        assertThat(_get(Pre.class).getText()).isEqualTo("Quel budget faut-il ?");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Ouvrir le prospect");

        open("sdr", "received-mails?mail=" + id(2));
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Cet e-mail n’est pas accessible");
        assertThatThrownBy(() -> desk.tryAgain(id(3))).isInstanceOf(AccessDeniedException.class);
        assertThat(desk.open(id(3))).isEmpty();
    }

    @Test
    void directionReadsEverythingButWhatWasPutAside() {
        open("direction", "received-mails");
        search();

        assertThat(subjects()).containsExactlyInAnyOrder("Question " + mark, "Candidature " + mark);
        assertThat(desk.open(id(1)).orElseThrow().headers()).isEmpty();
    }

    @Test
    void administratorSeesWhyAMailWasPutAsideAndTriesAgain() {
        open("admin", "received-mails?mail=" + id(3));
        _assertNone(Anchor.class, spec -> spec.withText("Ouvrir le prospect"));
        _click(_get(Button.class, spec -> spec.withText("Réessayer")));

        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Mieux");
        assertThat(jdbc.queryForObject("select kind from inbound_mail where id = ?", String.class, id(3)))
                .isEqualTo("OTHER");
    }

    @Test
    void foreignIdIsNoErrorPage() {
        open("admin", "received-mails?mail=nonsense&about=lead");
        open("admin", "received-mails?mail=" + UUID.randomUUID());

        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Cet e-mail n’est pas accessible");
    }

    private void take(long uid, String source) {
        var bytes = source.getBytes(UTF_8);
        intake.take(claim, new Arrival(uid, clock.instant(), bytes.length, bytes, MailReader.read(bytes), null));
    }

    private void open(String role, String page) {
        Screens.close();
        Screens.open(application, role + "@demo.mdmc");
        var parts = page.split("\\?");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private void search() {
        _setValue(
                _get(TextField.class, spec -> spec.withPlaceholder("Rechercher un expéditeur, un objet, un mot")),
                mark);
    }

    private List<String> subjects() {
        var grid = _get(ReceivedMailGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).subject())
                .toList();
    }

    private UUID id(long uid) {
        return jdbc.queryForObject("select id from inbound_mail where mailbox = ? and uid = ?", UUID.class, box, uid);
    }
}
