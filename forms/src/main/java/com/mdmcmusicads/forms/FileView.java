package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Files people attach: sent to the store at once, listed by name, submitted as references. */
final class FileView extends Div implements PartView {

    private static final int MEGABYTES = 25;

    private final Span label = new Span();
    private final Span help = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload = new Upload(new Receiving());
    private final Span error = new Span();
    private final Screen screen;
    private final Part part;
    private final Set<String> kept = new HashSet<>();
    private Placed placed;

    FileView(Screen screen, Part part) {
        this.screen = screen;
        this.part = part;
        GroupView.dress(this, label, part);
        removeClassNames("mdmc-form-group", "mdmc-form-outlined");
        addClassName("mdmc-form-files");
        help.addClassName("mdmc-form-help");
        error.addClassName("mdmc-form-error");
        error.setId("form-files-" + UUID.randomUUID());
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setI18n(UploadWords.in(screen.words(), MEGABYTES));
        upload.getElement().setAttribute("aria-describedby", error.getId().orElseThrow());
        upload.addFileRejectedListener(rejected -> complain(rejected.getErrorMessage()));
        add(label, help, list, upload, error);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Placed now) {
        placed = now;
        boolean open = !screen.readOnly(now) && !now.disabled();
        getElement().setAttribute("data-key", now.path().toString());
        label.setText(screen.line(now, "label") + (now.required() ? " *" : ""));
        help.setText(screen.line(now, "description"));
        help.setVisible(!help.getText().isEmpty());
        upload.setAcceptedFileTypes(
                AcceptedFiles.of(part.text("accept")).types().toArray(String[]::new));
        upload.setMaxFiles(most());
        upload.setVisible(open && references().size() < most());
        list.removeAll();
        references().forEach(reference -> list.add(item(reference, open)));
        if (!open && references().isEmpty()) {
            list.add(new ListItem(screen.say("file.none")));
        }
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private int most() {
        Object many = part.value("multiple");
        return screen.feel().holds(many, placed.scope().context()) ? Limits.FILES : 1;
    }

    private List<String> references() {
        Object value = placed.value();
        List<?> all = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        return all.stream().map(String.class::cast).toList();
    }

    private ListItem item(String reference, boolean open) {
        String name =
                screen.files().find(reference).map(FileStore.StoredFile::name).orElse(reference);
        ListItem item = new ListItem(VaadinIcon.PAPERCLIP.create(), new Span(name));
        if (open) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(reference));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(screen.say("file.remove", name));
            item.add(remove);
        }
        return item;
    }

    /** Keeps an arrived file and adds its reference to the answer. */
    void receive(String name, String contentType, InputStream content) throws IOException {
        if (!AcceptedFiles.of(part.text("accept")).allow(new FileStore.StoredFile("", name, contentType, 0))) {
            complain(screen.say("file.refused"));
            return;
        }
        if (screen.readOnly(placed) || placed.disabled() || references().size() >= most()) {
            complain(screen.say("file.tooMany"));
            return;
        }
        String reference = screen.files().keep(name, contentType, content).reference();
        kept.add(reference);
        List<Object> now = new ArrayList<>(references());
        now.add(reference);
        answer(now);
    }

    private void remove(String reference) {
        if (kept.remove(reference)) {
            screen.files().discard(reference);
        }
        List<Object> now = new ArrayList<>(references());
        now.remove(reference);
        answer(now);
        focus();
    }

    private void answer(List<Object> references) {
        complain("");
        Object one = references.isEmpty() ? null : references.get(0);
        screen.form().changed(placed.path(), part.takesManyFiles() ? references : one);
    }

    @Override
    public void complain(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }

    @Override
    public void focus() {
        upload.getElement().executeJs("const b = this.querySelector('[slot=add-button]'); if (b) b.focus();");
    }

    @Override
    public Optional<DataPath> answers() {
        return Optional.of(placed.path());
    }

    /** Takes the bytes outside the session's lock, then tells the form under it. */
    private final class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(MEGABYTES * 1024 * 1024 + 1);
            event.getUI().access(() -> take(event.getFileName(), event.getContentType(), content));
        }

        private void take(String name, String contentType, byte[] content) {
            upload.clearFileList();
            if (content.length > MEGABYTES * 1024 * 1024) {
                complain(screen.say("file.tooLarge", MEGABYTES));
                return;
            }
            try {
                receive(name, contentType, new java.io.ByteArrayInputStream(content));
            } catch (IOException | RuntimeException failed) {
                complain(screen.say("file.failed"));
            }
        }

        @Override
        public long getFileSizeMax() {
            return MEGABYTES * 1024L * 1024L;
        }
    }
}
