package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignNote;
import com.mdmcmusicads.app.campaigns.CampaignRefusal;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;

/** What colleagues wrote beside a campaign, the newest first, and a field to write more; what is typed survives a refresh. */
class NoteList extends Div {

    private static final int LONGEST = 5000;

    private final transient CampaignTools tools;
    private final String campaignId;
    private final TextArea text = new TextArea();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("campaigning.notes.none"));

    NoteList(CampaignTools tools, CampaignSheet campaign) {
        this.tools = tools;
        campaignId = campaign.id();
        addClassName("campaign-notes");
        nothing.addClassName("muted");
        if (tools.mayWrite()) {
            add(writing());
        }
        add(nothing, list);
        show();
    }

    private Div writing() {
        text.setAriaLabel(getTranslation("campaigning.notes.write"));
        text.setPlaceholder(getTranslation("campaigning.notes.write"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var keep = new Button(getTranslation("campaigning.notes.keep"), click -> keep());
        keep.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        var writing = new Div(text, keep);
        writing.addClassName("note-writing");
        return writing;
    }

    private void keep() {
        text.setInvalid(false);
        try {
            tools.desk().addNote(campaignId, text.getValue());
            text.clear();
            show();
        } catch (CampaignRefusal refusal) {
            text.setErrorMessage(getTranslation(refusal.key(), refusal.words()));
            text.setInvalid(true);
        }
    }

    final void show() {
        var notes = tools.desk().notes(campaignId);
        list.removeAll();
        notes.forEach(note -> list.add(item(note)));
        list.setVisible(!notes.isEmpty());
        nothing.setVisible(notes.isEmpty());
    }

    private ListItem item(CampaignNote note) {
        var words = new Paragraph(note.text());
        words.addClassName("lines");
        var about = new Span(tools.name(note.accountId()) + " · ");
        about.add(new RelativeTime(note.at(), tools.now()));
        about.addClassNames("muted", "small");
        return new ListItem(about, words);
    }
}
