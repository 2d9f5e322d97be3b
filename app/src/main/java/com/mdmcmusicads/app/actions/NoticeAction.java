package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.timeline.SubjectPage;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rings the bell of one person or of a role, and leads to what it is about. */
@Component
class NoticeAction {

    private static final int LONGEST = 300;

    private final Notifier notifier;
    private final Directory directory;
    private final List<SubjectPage> pages;

    NoticeAction(Notifier notifier, Directory directory, List<SubjectPage> pages) {
        this.notifier = notifier;
        this.directory = directory;
        this.pages = pages;
    }

    void tell(String role, String person, String sentence, Subject about) {
        if (sentence == null || sentence.isBlank()) {
            throw new ActionFailure("A message has a text");
        }
        var words = sentence.strip().replaceAll("\\s+", " ");
        var line = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        if (person != null && !person.isBlank()) {
            var account =
                    directory.find(person.strip()).orElseThrow(() -> new ActionFailure("There is nobody with this id"));
            notifier.tell(account.id(), "actions.notice", route(about), line);
        } else {
            notifier.tell(role(role), "actions.notice", route(about), line);
        }
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isStaff() && role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ActionFailure("Neither a role nor a person is given"));
    }

    /** To nowhere in particular where it has no page of its own that everybody may open. */
    private String route(Subject about) {
        return pages.stream()
                .filter(page ->
                        page.type().equals(about.type()) && !about.type().equals("process"))
                .findFirst()
                .map(page -> page.route(about.id()))
                .orElse("");
    }
}
