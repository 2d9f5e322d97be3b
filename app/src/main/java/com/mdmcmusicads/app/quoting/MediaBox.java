package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What the client declares to pay to the platforms: in a box of its own, with a look of its own. */
class MediaBox extends Section {

    MediaBox() {
        addClassNames("media-box", "quote-media");
        add(new H2(getTranslation("quoting.media")), new Paragraph(getTranslation("quoting.media.line")));
    }

    static MediaBox of(QuoteSheet sheet) {
        var box = new MediaBox();
        var list = new DescriptionList();
        list.addClassName("quote-sums");
        for (var declared : sheet.media()) {
            var amount = new DescriptionList.Description(
                    box.getTranslation("quotes.pdf.media.month", Amounts.of(declared.budget(), box.getLocale())));
            amount.addClassName("amount");
            list.add(
                    new DescriptionList.Term(box.getTranslation("quotes.pdf.platform." + declared.platform())), amount);
        }
        box.add(list);
        return box;
    }
}
