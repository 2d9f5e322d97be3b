package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Stands where a form would embed a foreign page or document: says so and offers the link when it is safe. */
final class NoticeView implements PartView {

    private final Div notice = new Div();
    private final Screen screen;
    private final Part part;

    NoticeView(Screen screen, Part part) {
        this.screen = screen;
        this.part = part;
        notice.addClassName("mdmc-form-notice");
    }

    @Override
    public Component component() {
        return notice;
    }

    @Override
    public void show(Placed placed) {
        notice.removeAll();
        boolean frame = part.kind() == Kind.IFRAME;
        notice.add(new Span(screen.say(frame ? "frame.refused" : "document.refused")));
        String address = frame ? screen.line(placed, "url").strip() : "";
        if (SafeLink.https(address)) {
            String label = screen.line(placed, "label");
            notice.add(link(address, label.isBlank() ? address : label));
        }
    }

    private Anchor link(String address, String label) {
        Anchor link = new Anchor(address, screen.say("frame.open", label), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
