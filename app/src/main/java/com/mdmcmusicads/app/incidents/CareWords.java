package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an incident is called, where it stands, and who has it, in the reader's language. */
@Component
class CareWords {

    private final DiagramDesk diagrams;
    private final Directory directory;
    private final Texts texts;

    CareWords(DiagramDesk diagrams, Directory directory, Texts texts) {
        this.diagrams = diagrams;
        this.directory = directory;
        this.texts = texts;
    }

    String step(Care care) {
        return diagrams.model(care.definitionId()).nameOf(care.activityId());
    }

    String process(Care care) {
        return diagrams.model(care.definitionId()).name();
    }

    String cause(Care care, Locale locale) {
        return texts.say(locale, care.cause().messageKey());
    }

    /** The person who took it, else the role it is offered to. */
    String owner(CareRow row, Locale locale) {
        return row.assigneeId() == null
                ? role(row.care().owner(), locale)
                : directory.find(row.assigneeId()).map(Person::name).orElse(row.assigneeId());
    }

    String role(Role role, Locale locale) {
        return texts.say(locale, "incidents.role." + role.name());
    }

    String cases(CareRow row, Locale locale) {
        return texts.say(
                locale,
                "incidents.cases",
                row.isAtWork() ? row.stuck() : row.care().cases());
    }
}
