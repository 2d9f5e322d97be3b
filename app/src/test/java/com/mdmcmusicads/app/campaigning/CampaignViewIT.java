package com.mdmcmusicads.app.campaigning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of a campaign, as who leads it steers it and as others read it. */
@IntegrationTest
class CampaignViewIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    CampaignDesk desk;

    @Autowired
    SampleCampaigns samples;

    private String id;

    @BeforeEach
    void campaign() {
        id = samples.live(Platform.YOUTUBE, Platform.META);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void theBudgetIsChangedWithAReasonAndTheOldOneIsKept() {
        open("pm");
        press("Changer le budget", 0);
        _setValue(_get(Euros.class), new BigDecimal("1500.50"));
        press("Fixer ce budget");
        assertThat(word()).contains("pourquoi");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "Le clip marche bien");
        press("Fixer ce budget");

        var youtube = desk.campaign(id).on(Platform.YOUTUBE).orElseThrow();
        assertThat(youtube.budget()).isEqualTo(SampleCampaigns.euros("1500.50"));
        assertThat(desk.budgetHistory(id)).hasSize(3);
        assertThat(_find(BudgetWindow.class)).isEmpty();
    }

    @Test
    void anAmountBelowZeroIsRefusedInWords() {
        open("pm");
        press("Changer le budget", 0);
        _setValue(_get(Euros.class), new BigDecimal("-1"));
        press("Fixer ce budget");

        assertThat(word()).contains("montant positif");
        assertThat(_get(Euros.class).isInvalid()).isTrue();
        assertThat(desk.campaign(id).on(Platform.YOUTUBE).orElseThrow().budget())
                .isEqualTo(SampleCampaigns.euros("1000.00"));
    }

    @Test
    void onePlatformIsPausedAndTheCampaignGoesOn() {
        open("pm");
        press("Pause", 1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "Visuel refusé");
        press("Mettre en pause", 1);

        var sheet = desk.campaign(id);
        assertThat(sheet.state()).isEqualTo(CampaignState.LIVE);
        assertThat(sheet.on(Platform.META).orElseThrow().paused()).isTrue();
        assertThat(sheet.on(Platform.YOUTUBE).orElseThrow().paused()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        open("pm");
        press("Changer le budget", 0);
        desk.setBudget(id, Platform.YOUTUBE, SampleCampaigns.euros("700.00"), "Décidé ailleurs");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "Trop tard");
        press("Fixer ce budget");

        assertThat(word()).contains("Quelqu’un");
        assertThat(budget()).isEqualTo(SampleCampaigns.euros("700.00"));
    }

    @Test
    void aNewCampaignIsPlannedOnceForTheClientOfThePage() {
        open("pm");
        application
                .getBean(NewCampaignWindow.Opener.class)
                .open(desk.campaign(id).clientId());
        var window = _get(NewCampaignWindow.class);
        assertThat(_get(window, ComboBox.class).isReadOnly()).isTrue();
        press("Créer la campagne");
        assertThat(word()).contains("titre");

        _setValue(_get(window, TextField.class, spec -> spec.withLabel("Titre de la campagne")), "Nouvel essor");
        _setValue(_get(window, Checkbox.class, spec -> spec.withLabel("TikTok")), true);
        press("Créer la campagne");

        var newest = desk.ofClient(desk.campaign(id).clientId(), 1).get(0);
        assertThat(newest.title()).isEqualTo("Nouvel essor");
        assertThat(newest.platforms()).extracting(PlatformPlan::platform).containsExactly(Platform.TIKTOK);
        assertThat(path()).isEqualTo("campaigns/" + newest.id());
    }

    @Test
    void salesAndDirectionReadAndChangeNothing() {
        for (var reader : List.of("sales", "direction")) {
            open(reader);
            assertThat(_get(H1.class).getText()).isEqualTo(desk.campaign(id).title());
            assertThat(_find(CampaignActs.class)).isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Changer le budget")))
                    .isEmpty();
            assertThat(_find(TextArea.class)).isEmpty();
            Screens.close();
        }
    }

    @Test
    void aBudgetThatIsOverspentMakesTheBarLongerThanIt() {
        open("pm");
        var bar = new PaceBar(new PaceLight(
                Light.RED, 150, 75, SampleCampaigns.euros("1500.00"), List.of("La moitié de trop est dépensée.")));

        var track = bar.getElement().getChild(1);
        assertThat(track.getAttribute("aria-label")).contains("150", "75");
        assertThat(track.getChildren().map(piece -> piece.getStyle().get("--_at")))
                .containsExactly("100.0%", "66.66666666666667%", "50.0%");
        assertThat(bar.getElement().getAttribute("data-light")).isEqualTo("red");
    }

    @Test
    void whatIsNoCampaignIsNotFound() {
        Screens.open(application, "pm@demo.mdmc");
        for (var unknown : List.of("x", "5f0a1c1e-0000-4000-8000-000000000000")) {
            UI.getCurrent().navigate("campaigns/" + unknown);
            assertThat(_find(CampaignBadge.class)).as(unknown).isEmpty();
            assertThat(_get(H1.class).getText())
                    .as(unknown)
                    .isNotEqualTo(desk.campaign(id).title());
        }
    }

    private void open(String who) {
        Screens.open(application, who + "@demo.mdmc");
        UI.getCurrent().navigate("campaigns/" + id);
    }

    private static void press(String words) {
        press(words, 0);
    }

    /** The one of those with these words that stands at this place. */
    private static void press(String words, int at) {
        _click(_find(Button.class, spec -> spec.withText(words)).get(at));
    }

    private static String word() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-word")).getText();
    }

    private MediaBudget budget() {
        return desk.campaign(id).on(Platform.YOUTUBE).orElseThrow().budget();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
