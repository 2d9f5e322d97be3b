package com.mdmcmusicads.app.accountbook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.AdPlatformServers;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount.State;
import com.mdmcmusicads.app.adaccounts.ConnectionDesk;
import com.mdmcmusicads.app.adaccounts.NewConnection;
import com.mdmcmusicads.app.adfakes.FakeTikTok;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class AccountScreensIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    AdAccountDesk accounts;

    @Autowired
    ConnectionDesk desk;

    @Autowired
    AccountReader reader;

    @Autowired
    AccountsSheet sheet;

    private final String number =
            String.valueOf(ThreadLocalRandom.current().nextLong(6_000_000_000_000L, 6_999_999_999_999L));

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void anAdministratorConnectsAnAccountAndReadsAtOnceWhetherItAnswers() {
        AdPlatformServers.TIKTOK.books().open(number, "Label Boréal", "EUR", "Europe/Paris");
        Screens.open(application, "admin@demo.mdmc");
        UI.getCurrent().navigate("ad-accounts");
        _click(_get(Button.class, spec -> spec.withText("Connecter un compte")));
        choosePlatform();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Numéro d’annonceur (Advertiser ID)")), number);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Jeton d’accès")), FakeTikTok.TOKEN);

        _click(_get(Button.class, spec -> spec.withText("Enregistrer et tester")));

        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(words(_get(TestBox.class))).contains("Connexion établie").contains("Label Boréal");
        });
        assertThat(account().state()).isEqualTo(State.OK);
    }

    @Test
    void whatIsMissingIsSaidInTheWindow() {
        Screens.open(application, "admin@demo.mdmc");
        UI.getCurrent().navigate("ad-accounts");
        _click(_get(Button.class, spec -> spec.withText("Connecter un compte")));
        choosePlatform();
        _click(_get(Button.class, spec -> spec.withText("Enregistrer et tester")));

        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("nécessaire");
        assertThat(_find(AccountWindow.class)).hasSize(1);
    }

    @Test
    void aProjectManagerReadsTheStateAndChangesNothing() {
        var id = connected();
        accounts.expired(id, "40105: token revoked");
        Screens.open(application, "pm@demo.mdmc");

        UI.getCurrent().navigate("ad-accounts/" + id);

        assertThat(_find(Button.class, spec -> spec.withText("Reconnecter le compte")))
                .isEmpty();
        assertThat(words(_get(AdAccountView.class)))
                .contains("Expiré")
                .contains("Autorisez à nouveau l’application")
                .contains("40105");
    }

    @Test
    void theListFindsFiltersAndIsTakenAway() {
        var id = connected();
        Screens.open(application, "direction@demo.mdmc");

        var found = new AccountFilter(number, null, null);
        assertThat(reader.page(found, AccountOrder.NAME, false, 0, 10))
                .extracting(AccountRow::id)
                .containsExactly(id);
        assertThat(reader.count(new AccountFilter(number, Platform.META, null))).isZero();
        assertThat(reader.count(new AccountFilter(number, null, AccountFilter.Which.TROUBLE)))
                .isEqualTo(1);
        assertThat(reader.count(new AccountFilter(number, null, AccountFilter.Which.ENDING)))
                .isZero();
        var file = new ByteArrayOutputStream();
        sheet.write(found, Locale.FRENCH, file);
        assertThat(file.size()).isPositive();
    }

    @SuppressWarnings("unchecked")
    private static void choosePlatform() {
        Select<Platform> platform = _get(Select.class, spec -> spec.withLabel("Plateforme"));
        _setValue(platform, Platform.TIKTOK);
    }

    private String connected() {
        Screens.open(application, "admin@demo.mdmc");
        var id = desk.add(new NewConnection(Platform.TIKTOK, number, "", FakeTikTok.CREDENTIALS));
        Screens.close();
        return id;
    }

    private ConnectedAccount account() {
        return accounts.connected().stream()
                .filter(one -> one.accountId().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Component within) {
        return within.getElement().getTextRecursively()
                + _find(within, Span.class).stream().map(Span::getText).toList();
    }
}
