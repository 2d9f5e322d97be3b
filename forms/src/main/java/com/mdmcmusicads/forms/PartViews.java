package com.mdmcmusicads.forms;

import java.util.ArrayList;
import java.util.List;

/** Finds the view for each kind of component. */
final class PartViews {

    private PartViews() {}

    static List<PartView> of(Screen screen, List<Part> parts) {
        List<PartView> views = new ArrayList<>(parts.size());
        parts.forEach(part -> views.add(of(screen, part)));
        return views;
    }

    private static PartView of(Screen screen, Part part) {
        return switch (part.kind()) {
            case TEXTFIELD -> TextFields.line(screen, part);
            case TEXTAREA -> TextFields.area(screen, part);
            case NUMBER -> NumberFields.of(screen, part);
            case DATETIME -> MomentFields.of(screen, part);
            case CHECKBOX -> ChoiceFields.checkbox(screen);
            case CHECKLIST -> ChoiceFields.checklist(screen);
            case RADIO -> ChoiceFields.radio(screen);
            case SELECT -> ChoiceFields.select(screen, part);
            case TAGLIST -> ChoiceFields.taglist(screen);
            case FILEPICKER -> new FileView(screen, part);
            case GROUP -> new GroupView(screen, part);
            case DYNAMICLIST -> part.repeats() ? new ListView(screen, part) : new GroupView(screen, part);
            case TEXT -> new MarkupView(screen, "text");
            case HTML -> new MarkupView(screen, "content");
            case IMAGE -> new ImageView(screen);
            case TABLE -> new TableView(screen, part);
            case IFRAME, DOCUMENTPREVIEW -> new NoticeView(screen, part);
            case SEPARATOR -> StillView.separator();
            case SPACER -> StillView.spacer(part);
            case BUTTON, EXPRESSION -> StillView.nothing();
        };
    }
}
