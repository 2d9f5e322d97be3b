package com.mdmcmusicads.forms;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;

/** Yes or no, one of several, several of many. */
final class ChoiceFields {

    private static final int WORTH_SEARCHING = 12;

    private ChoiceFields() {}

    static PartView checkbox(Screen screen) {
        return new InputView<>(screen, new Checkbox(), Boolean.TRUE::equals, ticked -> ticked);
    }

    static PartView checklist(Screen screen) {
        Offer offer = new Offer(screen);
        CheckboxGroup<Option> field = new CheckboxGroup<>();
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.setItemLabelGenerator(Option::label);
        return new InputView<>(screen, field, offer::several, offer::values)
                .adjusting((same, placed) -> offer.update(placed, same::setItems));
    }

    static PartView radio(Screen screen) {
        Offer offer = new Offer(screen);
        RadioButtonGroup<Option> field = new RadioButtonGroup<>();
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItemLabelGenerator(Option::label);
        return new InputView<>(screen, field, offer::one, offer::value)
                .adjusting((same, placed) -> offer.update(placed, same::setItems));
    }

    /** A list to search in when the form asks for it or the options are many, else a plain list. */
    static PartView select(Screen screen, Part part) {
        boolean many = Option.fixed(part).size() > WORTH_SEARCHING;
        return part.flag("searchable", many) ? searchable(screen) : plain(screen);
    }

    private static PartView searchable(Screen screen) {
        Offer offer = new Offer(screen);
        ComboBox<Option> field = new ComboBox<>();
        field.setItemLabelGenerator(Option::label);
        return new InputView<>(screen, field, offer::one, offer::value).adjusting((same, placed) -> {
            same.setClearButtonVisible(!placed.required());
            offer.update(placed, same::setItems);
        });
    }

    private static PartView plain(Screen screen) {
        Offer offer = new Offer(screen);
        Select<Option> field = new Select<>();
        field.setItemLabelGenerator(option -> option == null ? "" : option.label());
        return new InputView<>(screen, field, offer::one, offer::value).adjusting((same, placed) -> {
            same.setEmptySelectionAllowed(!placed.required());
            offer.update(placed, same::setItems);
        });
    }

    static PartView taglist(Screen screen) {
        Offer offer = new Offer(screen);
        MultiSelectComboBox<Option> field = new MultiSelectComboBox<>();
        field.setItemLabelGenerator(Option::label);
        return new InputView<>(screen, field, offer::several, offer::values)
                .adjusting((same, placed) -> offer.update(placed, same::setItems));
    }
}
