package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mail.SentMail;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;

/** What other rooms know about a mail: the page of its subject, and the mail it answers. */
@org.springframework.stereotype.Component
class ReceivedMailPanels {

    private final List<SubjectPage> pages;
    private final SentMails sent;

    ReceivedMailPanels(List<SubjectPage> pages, SentMails sent) {
        this.pages = pages;
        this.sent = sent;
    }

    Optional<Anchor> subject(Subject about) {
        return pages.stream()
                .filter(page -> about != null && page.type().equals(about.type()))
                .findFirst()
                .map(page -> new Anchor(
                        page.route(about.id()), UI.getCurrent().getTranslation("inbound.open." + about.type())));
    }

    Optional<String> answered(String mailId) {
        return Optional.ofNullable(mailId).flatMap(sent::find).map(SentMail::subject);
    }
}
