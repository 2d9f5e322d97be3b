package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.sequences.Script;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Words, sequence and state above the list of enrolments. */
class EnrolmentFilterBar extends Div {

    private final transient Consumer<EnrolmentFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("outreach.filter.words"), this::changed);
    private final Choice<Script> sequence;
    private final Choice<EnrolmentState> state;

    EnrolmentFilterBar(List<Script> scripts, Consumer<EnrolmentFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        sequence = new Choice<>(getTranslation("outreach.filter.sequence"), scripts, Script::name, this::changed);
        state = new Choice<>(
                getTranslation("outreach.filter.state"),
                List.of(EnrolmentState.values()),
                one -> getTranslation("outreach.state." + one),
                this::changed);
        add(words, sequence, state);
    }

    private void changed() {
        var key = sequence.getValue() == null ? null : sequence.getValue().key();
        onChange.accept(new EnrolmentFilter(words.getValue(), key, state.getValue()));
    }
}
