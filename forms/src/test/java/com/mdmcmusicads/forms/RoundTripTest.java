package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out, for many random forms, answers, moments and numbers. */
class RoundTripTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @RegisterExtension
    final FormScreen screen = new FormScreen();

    @Test
    void draftsSurviveJsonAndComeBackTheSame() throws Exception {
        Random random = new Random(7);
        int tried = 0;
        while (tried < 80) {
            FormSchema schema = readable(random);
            Map<String, Object> data = RandomForm.data(random);
            TaskForm form = screen.show(Forms.open(schema, data));
            form.restore(RandomForm.data(random));
            Map<String, Object> draft = form.data();
            Map<?, ?> stored = JSON.readValue(JSON.writeValueAsString(draft), Map.class);
            TaskForm later = screen.show(Forms.open(schema, data));
            later.restore(Plain.map(cast(stored)));
            assertThat(later.data()).isEqualTo(draft);
            tried++;
        }
    }

    @Test
    void acceptedAnswersAreAcceptedAgainUnchanged() {
        Random random = new Random(11);
        int accepted = 0;
        for (int i = 0; i < 400; i++) {
            FormSchema schema = readable(random);
            Map<String, Object> data = RandomForm.data(random);
            FormCheck.Result once = Forms.check(schema, data, RandomForm.data(random));
            if (once.accepted()) {
                accepted++;
                FormCheck.Result again = Forms.check(schema, data, once.values());
                assertThat(again.values().keySet()).isEqualTo(once.values().keySet());
            }
        }
        assertThat(accepted).isGreaterThan(40);
    }

    @Test
    void screenAndCheckAgree() {
        Random random = new Random(13);
        for (int i = 0; i < 60; i++) {
            FormSchema schema = readable(random);
            Map<String, Object> data = RandomForm.data(random);
            TaskForm form = screen.show(Forms.open(schema, data));
            FormCheck.Result result = Forms.check(schema, data, form.data());
            assertThat(form.submit().isPresent()).isEqualTo(result.accepted());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no_timezone", "utc_offset", "utc_normalized"})
    void momentsKeepTheirTimeOfDay(String format) {
        Random random = new Random(17);
        Part part = part("datetime", format);
        for (String zone : List.of("Europe/Paris", "UTC", "America/New_York", "Asia/Kolkata")) {
            Moments moments = Moments.of(part, ZoneId.of(zone));
            for (int i = 0; i < 200; i++) {
                LocalDateTime moment = LocalDateTime.of(
                        2026,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        4 + random.nextInt(20),
                        random.nextInt(60));
                String text = moments.text(moment);
                assertThat(moments.dateTime(text)).contains(moment);
                assertThat(moments.canonical(text)).contains(text);
                Moments times = Moments.of(part("time", format), ZoneId.of(zone));
                assertThat(times.time(times.text(moment.toLocalTime()))).contains(moment.toLocalTime());
            }
        }
    }

    @Test
    void momentsAreWrittenAsFormJsWritesThem() {
        LocalDateTime summer = LocalDateTime.of(2026, 7, 1, 0, 30);
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(Moments.of(part("datetime", ""), paris).text(summer)).isEqualTo("2026-07-01T00:30");
        assertThat(Moments.of(part("datetime", "utc_offset"), paris).text(summer))
                .isEqualTo("2026-07-01T00:30+02:00");
        assertThat(Moments.of(part("datetime", "utc_normalized"), paris).text(summer))
                .isEqualTo("2026-06-30T22:30Z");
    }

    @Test
    void numbersStayTheSameNumber() {
        Random random = new Random(19);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal number = new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(25) - 4);
            Number plain = Numbers.plain(number);
            assertThat(Numbers.of(plain).orElseThrow()).isEqualByComparingTo(number);
            assertThat(Numbers.plain(Numbers.of(plain).orElseThrow())).isEqualTo(plain);
        }
    }

    private static Part part(String subtype, String format) {
        Map<String, Object> settings = new LinkedHashMap<>(Map.of("subtype", subtype, "timeSerializingFormat", format));
        return new Part(Kind.DATETIME, "d", List.of("d"), settings, List.of());
    }

    private static FormSchema readable(Random random) {
        while (true) {
            try {
                return FormSchema.read(JSON.valueToTree(RandomForm.of(random)).toString());
            } catch (InvalidFormSchema refused) {
                continue;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
