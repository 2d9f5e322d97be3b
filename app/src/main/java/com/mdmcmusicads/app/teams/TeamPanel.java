package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** One team: how it shares, who is in it, and how much each has. */
class TeamPanel extends Section {

    private final transient TeamBook book;
    private final transient Team team;
    private final Grid<Member> members = new Grid<>();
    private final ComboBox<Person> joining = new ComboBox<>();
    private final Paragraph empty = new Paragraph(getTranslation("teams.members.none"));

    TeamPanel(TeamBook book, Team team) {
        this.book = book;
        this.team = team;
        addClassName("panel");
        var head = new Div(new H2(TeamsView.name(team)), method());
        head.addClassName("team-head");
        columns();
        var join = new Div(joining());
        join.addClassName("team-join");
        add(head, members, empty, join);
        reload();
    }

    private Select<Method> method() {
        var method = new Select<Method>();
        method.setLabel(getTranslation("teams.method"));
        method.setItems(Method.values());
        method.setItemLabelGenerator(one -> getTranslation("teams.method." + one));
        method.setValue(team.method());
        method.addValueChangeListener(change -> book.share(team, change.getValue()));
        return method;
    }

    private void columns() {
        members.setAllRowsVisible(true);
        members.getElement().setAttribute("aria-label", getTranslation("teams.members.of", TeamsView.name(team)));
        members.addColumn(member -> book.name(member.accountId()))
                .setHeader(getTranslation("teams.person"))
                .setFlexGrow(2);
        members.addColumn(Member::held).setHeader(getTranslation("teams.held")).setWidth("8rem");
        members.addColumn(Member::recent)
                .setHeader(getTranslation("teams.recent"))
                .setWidth("8rem");
        members.addColumn(new ComponentRenderer<>(this::quota))
                .setHeader(getTranslation("teams.quota"))
                .setWidth("10rem");
        members.addColumn(new ComponentRenderer<>(this::removal)).setFlexGrow(0).setWidth("5rem");
    }

    private IntegerField quota(Member member) {
        var quota = new IntegerField();
        quota.setMin(1);
        quota.setMax(999);
        quota.setStepButtonsVisible(true);
        quota.setClearButtonVisible(true);
        quota.setPlaceholder(getTranslation("teams.quota.none"));
        quota.setAriaLabel(getTranslation("teams.quota.of", book.name(member.accountId())));
        quota.setValue(member.dailyQuota());
        quota.addValueChangeListener(change -> {
            if (!quota.isInvalid()) {
                book.keep(team, member.accountId(), change.getValue());
            }
        });
        return quota;
    }

    private Button removal(Member member) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            book.remove(team, member.accountId());
            reload();
        });
        remove.setAriaLabel(getTranslation("teams.remove", book.name(member.accountId())));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return remove;
    }

    private ComboBox<Person> joining() {
        joining.setLabel(getTranslation("teams.join"));
        joining.setItemLabelGenerator(Person::name);
        joining.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                book.keep(team, change.getValue().id(), null);
                reload();
            }
        });
        return joining;
    }

    private void reload() {
        var present = book.members(team);
        members.setItems(present);
        members.setVisible(!present.isEmpty());
        empty.setVisible(present.isEmpty());
        var others = book.candidates(team);
        joining.setItems(others);
        joining.setVisible(!others.isEmpty());
    }
}
