package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a part of a page whether the window is narrow, when it opens and whenever that changes. */
public final class Narrow {

    private Narrow() {}

    /**
     * @param below narrow is what has fewer pixels than this
     * @param narrow is told true for narrow
     */
    public static void watch(Component part, int below, Consumer<Boolean> narrow) {
        part.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> narrow.accept(details.getWindowInnerWidth() < below));
            var listening = page.addBrowserWindowResizeListener(resize -> narrow.accept(resize.getWidth() < below));
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
