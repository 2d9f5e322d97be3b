package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where a campaign is to run, with the media budget its client declares there: a box with a look of its own. */
class PlaceFields extends Section {

    private static final int LONGEST_NAME = 100;

    private final transient List<Row> rows;

    PlaceFields(List<Platform> platforms) {
        addClassNames("media-box", "place-fields");
        add(new H3(getTranslation("campaigning.media")), new Paragraph(getTranslation("campaigning.media.line")));
        rows = platforms.stream().map(Row::new).toList();
        rows.forEach(row -> add(row.shown));
    }

    List<NewPlatform> chosen() {
        return rows.stream().map(Row::read).flatMap(Optional::stream).toList();
    }

    /** One platform; its fields come when it is chosen. */
    private final class Row {

        private final Platform platform;
        private final Checkbox isChosen;
        private final Euros budget = new Euros(getTranslation("campaigning.budget"));
        private final TextField externalId = new TextField(getTranslation("campaigning.external"));
        private final Div shown = new Div();

        private Row(Platform platform) {
            this.platform = platform;
            isChosen = new Checkbox(getTranslation(platform.key()));
            externalId.setMaxLength(LONGEST_NAME);
            externalId.setHelperText(getTranslation("campaigning.external.help"));
            var fields = new Div(externalId);
            if (platform.spends()) {
                fields.addComponentAsFirst(budget);
            }
            fields.addClassName("place-row-fields");
            fields.setVisible(false);
            isChosen.addValueChangeListener(change -> fields.setVisible(change.getValue()));
            shown.add(isChosen, fields);
            shown.addClassName("place-row");
        }

        private Optional<NewPlatform> read() {
            return isChosen.getValue()
                    ? Optional.of(new NewPlatform(
                            platform, media(), externalId.getValue().strip()))
                    : Optional.empty();
        }

        private MediaBudget media() {
            return platform.spends() ? budget.media() : new MediaBudget(BigDecimal.ZERO, Money.EURO);
        }
    }
}
