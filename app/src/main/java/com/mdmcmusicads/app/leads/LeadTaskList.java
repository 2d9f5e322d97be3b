package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What waits for somebody about a lead, who has it, and the way to it. */
class LeadTaskList extends Div {

    private final transient Directory directory;
    private final transient Instant now;

    LeadTaskList(List<OpenTask> tasks, Directory directory, Instant now) {
        this.directory = directory;
        this.now = now;
        if (tasks.isEmpty()) {
            add(new Paragraph(getTranslation("leads.tasks.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lead-task-list");
        tasks.forEach(task -> list.add(item(task)));
        add(list);
    }

    private ListItem item(OpenTask task) {
        var link = new Anchor(task.route(), task.name().in(getLocale()));
        link.getElement().setAttribute("router-link", true);
        var holder = new Span(getTranslation(task.isFree() ? "leads.tasks.free" : "leads.tasks.held", holder(task)));
        holder.addClassNames("muted", "small");
        return new ListItem(link, LeadLook.nextAction(task.dueAt(), now), holder);
    }

    private String holder(OpenTask task) {
        return task.isFree()
                ? task.candidates().stream()
                        .map(role -> getTranslation("identity.role." + role))
                        .sorted()
                        .collect(Collectors.joining(", "))
                : directory.find(task.assignee()).map(Person::name).orElse("–");
    }
}
