package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** "3 new tasks": said over a list whose reader is further down, instead of moving it under their eyes. */
class NewTasks extends Div {

    private static final String WATCH = """
            const table = this.$.table, page = this;
            table.addEventListener('scroll', () => {
              const down = table.scrollTop > 80;
              if (down !== page.__down) {
                page.__down = down;
                page.dispatchEvent(new CustomEvent('scrolled', {detail: down}));
              }
            }, {passive: true});""";

    private final Set<String> ids = new HashSet<>();
    private final Button button;
    private boolean isFurtherDown;

    NewTasks(TaskGrid grid, Runnable show) {
        addClassName("inbox-news");
        getElement().setAttribute("role", "status");
        button = new Button("", click -> {
            show.run();
            grid.scrollToStart();
        });
        add(button);
        setVisible(false);
        grid.getElement()
                .addEventListener(
                        "scrolled",
                        event -> isFurtherDown = event.getEventData().getBoolean("event.detail"))
                .addEventData("event.detail");
        grid.addAttachListener(attached -> grid.getElement().executeJs(WATCH));
    }

    boolean isReaderFurtherDown() {
        return isFurtherDown;
    }

    void announce(Collection<String> more) {
        ids.addAll(more);
        button.setText(getTranslation(ids.size() == 1 ? "inbox.news.one" : "inbox.news.some", ids.size()));
        setVisible(true);
    }

    void clear() {
        ids.clear();
        isFurtherDown = false;
        setVisible(false);
    }
}
