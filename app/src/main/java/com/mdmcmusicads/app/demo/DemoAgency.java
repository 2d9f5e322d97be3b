package com.mdmcmusicads.app.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.tasks.TaskRefusal;
import com.mdmcmusicads.app.tasks.TaskRefusal.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the leads of a small agency ({@code demo/leads.json}), after the start and behind it; what
 * a crash interrupts goes on at the next start.
 */
@Component
@Order(20)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoAgency implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAgency.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DemoProgress progress;
    private final DemoPlayer player;
    private final DemoSettings settings;
    private final LeadDesk leads;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Map<String, DemoStory> stories;

    DemoAgency(
            DemoProgress progress,
            DemoPlayer player,
            DemoSettings settings,
            LeadDesk leads,
            TaskScheduler scheduler,
            Clock clock,
            ObjectMapper json)
            throws IOException {
        this.progress = progress;
        this.player = player;
        this.settings = settings;
        this.leads = leads;
        this.scheduler = scheduler;
        this.clock = clock;
        stories = read(json).stream().collect(Collectors.toMap(DemoStory::email, Function.identity()));
    }

    private static List<DemoStory> read(ObjectMapper json) throws IOException {
        try (var file = new ClassPathResource("demo/leads.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads() && (progress.isBegun() || leads.isEmpty())) {
            begin();
            scheduler.schedule(this::playOn, clock.instant());
        }
    }

    void begin() {
        progress.begin(stories.keySet());
    }

    private void playOn() {
        if (play()) {
            scheduler.schedule(this::playOn, clock.instant().plus(PAUSE));
        }
    }

    /** Every story as far as it goes now; false when all have ended. */
    boolean play() {
        var unfinished = progress.unfinished();
        unfinished.stream().map(stories::get).filter(story -> story != null).forEach(this::play);
        return !unfinished.isEmpty();
    }

    private void play(DemoStory story) {
        try {
            player.play(story);
        } catch (TaskRefusal refusal) {
            if (refusal.reason() != Reason.BUSY) {
                player.leave(story);
            }
        } catch (RuntimeException e) {
            LOG.debug("A demo story waits: {}", story.email(), e);
        }
    }
}
