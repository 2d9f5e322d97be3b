package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How platforms, a budget and a gap look, in a list, on a page and beside a task. */
public final class ParticularsLook {

    private ParticularsLook() {}

    public static Span platforms(Collection<Platform> platforms) {
        var badges = new Span();
        badges.addClassName("lead-platforms");
        platforms.forEach(platform -> badges.add(new Badge(name(platform), Tone.OUTLINE)));
        return platforms.isEmpty() ? nothing() : badges;
    }

    static String names(Collection<Platform> platforms) {
        return platforms.stream().sorted().map(ParticularsLook::name).collect(Collectors.joining(", "));
    }

    public static String name(Platform platform) {
        return UI.getCurrent().getTranslation("particulars.platform." + platform);
    }

    /** What they want to spend on the platforms themselves: never our fee. */
    public static Span budget(BigDecimal budget) {
        if (budget == null) {
            return nothing();
        }
        var amount = new Span(Euros.say(budget, UI.getCurrent().getLocale()));
        amount.addClassName("money-media");
        return amount;
    }

    /** One particular, by its name, as people write it; a dash where nothing was said. */
    public static String words(Particulars lead, String particular, Locale reader) {
        var value = lead.values().get(particular);
        if (value == null) {
            return "–";
        }
        return switch (particular) {
            case "budget" -> Euros.say(lead.budget(), reader);
            case "platforms" -> names(lead.platforms());
            case "country" ->
                new Locale.Builder().setRegion(lead.country()).build().getDisplayCountry(reader);
            case "language" -> Locale.forLanguageTag(lead.language()).getDisplayLanguage(reader);
            default -> value.toString();
        };
    }

    /** An empty cell says so to those who hear the page. */
    public static Span nothing() {
        var dash = new Span("–");
        dash.addClassName("muted");
        return dash;
    }
}
