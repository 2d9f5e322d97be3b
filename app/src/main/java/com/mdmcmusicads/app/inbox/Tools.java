package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.tasks.BulkDesk;
import com.mdmcmusicads.app.tasks.TaskCards;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskDrafts;
import com.mdmcmusicads.app.tasks.TaskFiles;
import com.mdmcmusicads.app.tasks.TaskForms;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.tasks.TaskNotes;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.app.timeline.Timelines;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Everything the pieces of the inbox work with, handed from the view to each of them. */
@Component
record Tools(
        TaskList list,
        TaskDesk desk,
        BulkDesk bulk,
        TaskForms forms,
        TaskDrafts drafts,
        TaskNotes notes,
        TaskFiles files,
        TaskCards cards,
        SavedFilters filters,
        Presence presence,
        Minutes minutes,
        Timelines timelines,
        LiveDiagrams diagrams,
        Signals signals,
        Texts texts,
        Clock clock) {}
