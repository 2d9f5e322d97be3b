package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.executions.Chosen;
import com.mdmcmusicads.app.repairs.Choices.Timer;
import com.mdmcmusicads.app.repairs.DryCount.Verdict;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One act on many executions: counted before anything is done. */
class RepairManyDialog extends Dialog {

    private final transient BatchDesk desk;
    private final transient Chosen chosen;
    private final Act act;
    private final OrderFields fields;
    private final ReasonField reason = new ReasonField();
    private final Div counted = new Div();
    private final Button confirm = new Button();

    RepairManyDialog(BatchDesk desk, Chosen chosen, Act act) {
        this.desk = desk;
        this.chosen = chosen;
        this.act = act;
        fields = new OrderFields(act, choices(), this::count);
        setHeaderTitle(getTranslation("repairs.many", getTranslation(act.key())));
        addClassName("repair-dialog");
        setWidth("36rem");
        counted.addClassName("repair-foresight");
        counted.getElement().setAttribute("role", "status");
        confirm.addClickListener(click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(act.key() + ".text")), fields, counted, reason);
        if (chosen.more()) {
            addComponentAsFirst(new Paragraph(getTranslation("repairs.more", Chosen.MOST)));
        }
        getFooter().add(new Button(getTranslation("repairs.close"), click -> close()), confirm);
        count();
    }

    private Choices choices() {
        var places = new LinkedHashMap<String, String>();
        var timers = new LinkedHashMap<String, Timer>();
        if (act == Act.MOVE || act == Act.DUE || act == Act.RETRY) {
            desk.places(chosen.ids(), act).forEach(place -> {
                var name = getTranslation("repairs.place", place.name(), place.processName(), place.count());
                places.put(place.activity(), name);
                timers.put(place.activity(), new Timer(name, null));
            });
        }
        var steps = act == Act.MOVE || act == Act.RESTART ? desk.steps(chosen.ids()) : Map.<String, String>of();
        return new Choices(null, Set.of(act), null, places, places, timers, steps, List.of(), 0);
    }

    private void count() {
        var at = fields.isComplete() ? fields.order("?").at() : null;
        var counts = desk.count(chosen.ids(), act, at);
        var would = counts.getOrDefault(Verdict.WOULD, 0);
        var facts = new DescriptionList();
        facts.addClassName("facts");
        counts.forEach((verdict, number) -> facts.add(
                new DescriptionList.Term(number(number)),
                new DescriptionList.Description(getTranslation("repairs.verdict." + verdict))));
        counted.removeAll();
        counted.add(facts);
        confirm.setText(getTranslation("repairs.many.do", would));
        confirm.setEnabled(would > 0 && fields.isComplete());
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }

    private void confirm() {
        if (!reason.isGiven()) {
            return;
        }
        try {
            var id = desk.begin(chosen.ids(), fields.order(reason.getValue().strip()));
            close();
            UI.getCurrent().navigate("repairs/" + id);
        } catch (Refused refused) {
            counted.removeAll();
            counted.add(new Paragraph(getTranslation(refused.key(), refused.words())));
        }
    }
}
