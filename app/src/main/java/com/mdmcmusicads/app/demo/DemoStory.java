package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One made-up lead: what it said {@code hoursAgo}, and what the agency did with it since. */
record DemoStory(
        double hoursAgo,
        String name,
        String email,
        String artist,
        String genre,
        BigDecimal budget,
        List<String> platforms,
        String phone,
        String country,
        String language,
        String message,
        Boolean consent,
        String consentText,
        String source,
        Map<String, String> campaign,
        List<Act> acts) {

    DemoStory {
        platforms = platforms == null ? List.of() : platforms;
        campaign = campaign == null ? Map.of() : campaign;
        acts = acts == null ? List.of() : acts;
    }

    Duration age() {
        return Duration.ofSeconds((long) (hoursAgo * 3600));
    }

    NewLead lead() {
        return new NewLead(
                name,
                email,
                artist,
                genre,
                budget,
                interests(),
                phone,
                country,
                language,
                message,
                consent,
                consentText,
                source,
                campaign);
    }

    private Set<Platform> interests() {
        return platforms.stream()
                .map(platform -> Platform.valueOf(platform.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    enum Deed {
        CLAIM,
        COMMENT,
        DEFER,
        COMPLETE,
        /** The other side accepts the quote. */
        ACCEPT
    }

    /** What somebody of the task's team does with the task whose id in the model is {@code task}. */
    record Act(String task, Deed act, String words, int days, Map<String, String> answers) {

        Role team() {
            return task.equals("contactLead") ? Role.SALES : Role.SDR;
        }
    }
}
