package com.mdmcmusicads.app.inbox;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** The keys of the inbox: single letters, heard only while nobody types and nothing lies over the page. */
final class Keys {

    static final String NAME = "inbox-key";

    private static final String LISTEN = """
            const page = this, keys = ['j', 'k', 'c', '?', '/', 'Enter', 'Escape'];
            const typing = e => e.composedPath().some(n => n.isContentEditable
              || /^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName) && !/^(checkbox|radio|button)$/.test(n.type));
            const pressing = e => e.composedPath().some(n => /^(A|BUTTON|SUMMARY|VAADIN-(BUTTON|TAB|CHECKBOX|RADIO-BUTTON|MENU-BAR|SIDE-NAV))$/.test(n.tagName));
            const covered = () => [...document.body.children].some(n =>
              n.localName.endsWith('-overlay') && !/tooltip|notification/.test(n.localName));
            const hear = e => {
              if (!page.isConnected) { window.removeEventListener('keydown', hear); return; }
              if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.repeat && !'jk'.includes(e.key)) return;
              if (!keys.includes(e.key) || covered() || e.defaultPrevented) return;
              if (typing(e)) { if (e.key === 'Escape') document.activeElement.blur(); return; }
              if (e.key === 'Enter' && pressing(e)) return;
              if ('jk'.includes(e.key)) document.activeElement?.blur();
              e.preventDefault();
              page.dispatchEvent(new CustomEvent('inbox-key', {detail: e.key}));
            };
            window.addEventListener('keydown', hear);""";

    private Keys() {}

    /** As long as {@code screen} is shown. */
    static void on(Component screen, Consumer<String> pressed) {
        screen.getElement()
                .addEventListener(
                        NAME, event -> pressed.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        screen.addAttachListener(attached -> screen.getElement().executeJs(LISTEN));
    }
}
