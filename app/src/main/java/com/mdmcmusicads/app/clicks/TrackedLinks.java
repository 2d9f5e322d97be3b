package com.mdmcmusicads.app.clicks;

import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Purpose;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.mail.PublicAddress;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads the links of a mail past us, for people who agreed that we know which ones they click, and for nobody else. */
@Service
@Transactional
public class TrackedLinks {

    static final String PAGE = "/r/";

    private final ConsentDesk consents;
    private final Clicks clicks;
    private final PublicAddress address;

    TrackedLinks(ConsentDesk consents, Clicks clicks, PublicAddress address) {
        this.consents = consents;
        this.clicks = clicks;
        this.address = address;
    }

    /**
     * The mail as it may leave: unchanged without consent. Our own pages (the way out above all) are never tracked.
     *
     * @param mail says which mail it is: its id, or the reference it is posted under
     */
    public String rewrite(String html, String email, String mail) {
        if (html == null || !mayKnow(email)) {
            return html;
        }
        var document = Jsoup.parse(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var link : document.select("a[href~=(?i)^https?://]")) {
            var target = link.attr("href");
            if (!target.startsWith(address.of("/"))) {
                link.attr("href", address.of(PAGE + clicks.link(mail, email, target)));
            }
        }
        return document.outerHtml();
    }

    /** Which links of a mail were pressed. */
    @Transactional(readOnly = true)
    public List<Click> clicked(String mail) {
        return clicks.of(mail);
    }

    /** Everything about an address goes, for the erasure of a person; its old links lead nowhere. */
    public void forget(String email) {
        clicks.forget(email);
    }

    /** Where a link leads; the click is kept while the person still agrees. */
    Optional<String> follow(String token) {
        var link = clicks.find(token);
        link.filter(found -> mayKnow(found.email())).ifPresent(found -> clicks.press(token));
        return link.map(Clicks.Link::target);
    }

    private boolean mayKnow(String email) {
        return consents.standing(email, Purpose.CLICK_TRACKING) == Standing.GIVEN;
    }
}
