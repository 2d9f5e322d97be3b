package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.look.Logo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The page outside the door: the agency on one side, one thing to do on the other. */
@Tag("div")
class LoginFrame extends Div {

    private static final int BARS = 28;

    private final Div content = new Div();

    LoginFrame(String title, String line) {
        addClassName("login");
        var heading = new H1(title);
        var words = new Paragraph(line);
        words.addClassName("muted");
        content.addClassName("login-content");
        content.add(heading, words);
        var main = new Main(new LanguageLinks(), content);
        main.addClassName("login-main");
        add(brand(), main);
    }

    LoginFrame show(Component... pieces) {
        content.add(pieces);
        return this;
    }

    private Div brand() {
        var name = new Span("MDMC");
        name.addClassName("brand-name");
        var sign = new Div(new Logo(), name);
        sign.addClassName("brand");
        var promise = new Paragraph(getTranslation("login.brand.promise"));
        promise.addClassName("login-promise");
        var what = new Paragraph(getTranslation("login.brand.what"));
        what.addClassName("login-what");
        var brand = new Div(sign, new Div(promise, what), wave());
        brand.addClassName("login-brand");
        return brand;
    }

    /** A bar of sound for each moment of a song, the chorus in cassis; the heights are a fixed little melody. */
    private static Div wave() {
        var wave = new Div();
        wave.addClassName("login-wave");
        wave.getElement().setAttribute("aria-hidden", "true");
        for (var bar = 0; bar < BARS; bar++) {
            var level = new Span();
            var height = 18 + Math.abs(Math.sin(bar * 0.55) * 42 + Math.sin(bar * 1.7) * 34);
            level.getStyle().set("height", Math.round(height) + "%");
            wave.add(level);
        }
        return wave;
    }
}
