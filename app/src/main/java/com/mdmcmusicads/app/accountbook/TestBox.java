package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.TestAnswer;
import com.mdmcmusicads.app.adaccounts.TestAnswer.Outcome;
import com.mdmcmusicads.app.adplatforms.AdWarning;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What came of knocking: in words, with what to do next, and with the platform's own words below. */
class TestBox extends Div {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final transient NextSteps next;

    TestBox(NextSteps next) {
        this.next = next;
        addClassName("test-box");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void running() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("accountbook.test.running"));
        fill(Tone.INFO, new Paragraph(getTranslation("accountbook.test.running")), bar);
    }

    /** Something of ours broke; the account is as it was. */
    void failed() {
        fill(Tone.DANGER, new Paragraph(getTranslation("accountbook.test.failed")));
    }

    void show(Platform platform, TestAnswer answer) {
        var isFine = answer.outcome() == Outcome.OK;
        fill(isFine ? Tone.SUCCESS : answer.outcome().isLasting() ? Tone.DANGER : Tone.WARNING);
        var badge = new Badge(
                getTranslation("accountbook.outcome." + answer.outcome()), isFine ? Tone.SUCCESS : Tone.DANGER);
        add(new Div(badge), new Paragraph(isFine ? welcome(answer) : sentence(answer.outcome())));
        if (!isFine) {
            add(new Paragraph(next.after(answer.outcome(), platform, getLocale())));
        }
        warnings(answer);
        if (answer.detail() != null && !answer.detail().isBlank()) {
            var detail = new Paragraph(getTranslation("accountbook.detail", answer.detail()));
            detail.addClassNames("muted", "small");
            add(detail);
        }
    }

    private String sentence(Outcome outcome) {
        return getTranslation("accountbook.test." + outcome);
    }

    private String welcome(TestAnswer answer) {
        var probe = answer.probe();
        var known = getTranslation(
                "accountbook.test.OK",
                probe.accountName() == null ? "–" : probe.accountName(),
                probe.currency() == null ? "–" : probe.currency().getCurrencyCode(),
                probe.zone() == null ? "–" : probe.zone().getId());
        var read = answer.campaigns() == null
                ? getTranslation("accountbook.test.unread")
                : getTranslation("accountbook.test.campaigns", answer.campaigns());
        return known + " " + read;
    }

    private void warnings(TestAnswer answer) {
        if (answer.probe() == null || answer.probe().warnings().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        answer.probe().warnings().forEach(warning -> list.add(new ListItem(new Span(words(warning, getLocale())))));
        add(list);
    }

    private String words(AdWarning warning, Locale language) {
        return getTranslation(
                warning.key(),
                warning.details().stream()
                        .map(detail -> detail(detail, language))
                        .toArray());
    }

    private static Object detail(Object detail, Locale language) {
        if (detail instanceof LocalDate day) {
            return DayText.full(day, language);
        }
        return detail instanceof Instant at ? DayText.full(LocalDate.ofInstant(at, PARIS), language) : detail;
    }

    private void fill(Tone tone, Component... content) {
        removeAll();
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        add(content);
        setVisible(true);
    }
}
