package com.mdmcmusicads.forms;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which fields are faulty on the screen, and how many: said at the field and in one line above the form. */
final class Complaints {

    private final Span summary = new Span();
    private final Set<String> faulty = new HashSet<>();
    private final Screen screen;
    private final PartsLayout layout;

    Complaints(Screen screen, PartsLayout layout) {
        this.screen = screen;
        this.layout = layout;
        summary.addClassName("mdmc-form-summary");
        summary.getElement().setAttribute("role", "alert");
        summary.setVisible(false);
    }

    Span summary() {
        return summary;
    }

    /** What people typed that is no value at all. */
    List<FieldError> misread() {
        List<FieldError> errors = new ArrayList<>();
        each(view -> view.misread().ifPresent(errors::add));
        return errors;
    }

    void show(List<FieldError> errors) {
        Map<String, String> messages = new LinkedHashMap<>();
        errors.forEach(error -> messages.putIfAbsent(error.path(), error.message(screen.locale())));
        faulty.clear();
        faulty.addAll(messages.keySet());
        PartView[] first = new PartView[1];
        each(view -> {
            String message = messages.getOrDefault(place(view), "");
            view.complain(message);
            first[0] = first[0] == null && !message.isEmpty() ? view : first[0];
        });
        summarise();
        if (first[0] != null) {
            unfoldTo(layout.views(), first[0]);
            first[0].focus();
        }
    }

    /** A changed answer is no longer complained about; true when it was. */
    boolean forget(DataPath path) {
        boolean wasFaulty = faulty.remove(path.toString());
        if (wasFaulty) {
            complain(path.toString(), "");
        }
        return wasFaulty;
    }

    /** Complains again when the changed answer is still wrong. */
    void keep(DataPath path, List<FieldError> errors) {
        errors.stream()
                .filter(error -> error.path().equals(path.toString()))
                .findFirst()
                .ifPresent(error -> {
                    faulty.add(error.path());
                    complain(error.path(), error.message(screen.locale()));
                });
    }

    private void complain(String place, String message) {
        each(view -> {
            if (place(view).equals(place)) {
                view.complain(message);
            }
        });
        summarise();
    }

    void clear() {
        show(List.of());
    }

    private void summarise() {
        summary.setVisible(!faulty.isEmpty());
        summary.setText(faulty.isEmpty() ? "" : screen.say("summary", faulty.size()));
    }

    private static boolean unfoldTo(List<PartView> views, PartView wanted) {
        for (PartView view : views) {
            boolean here = view == wanted || unfoldTo(view.inner(), wanted);
            if (here && view instanceof ListView list) {
                list.unfold();
            }
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static String place(PartView view) {
        return view.answers().map(DataPath::toString).orElse("");
    }

    private void each(Consumer<PartView> visitor) {
        each(layout.views(), visitor);
    }

    private static void each(List<PartView> views, Consumer<PartView> visitor) {
        for (PartView view : views) {
            visitor.accept(view);
            each(view.inner(), visitor);
        }
    }
}
