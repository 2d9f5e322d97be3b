package com.mdmcmusicads.app.deployments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One model across all its versions: its kind, and its id in the file ({@code emailSequence}). */
public record ModelRef(ModelKind kind, String key) {

    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern HYPHENED = Pattern.compile("--|-([a-z])");

    public ModelRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(key);
    }

    /** What an address says, {@code processes} and {@code email-sequence}; nothing when there is no such kind. */
    public static Optional<ModelRef> at(String kind, String key) {
        return Arrays.stream(ModelKind.values())
                .filter(one -> one.address().equals(kind))
                .findFirst()
                .map(one -> new ModelRef(one, one == ModelKind.FORM ? key : unfolded(key)));
    }

    /** Both parts of its address, {@code processes/email-sequence}. */
    public String address() {
        return kind.address() + "/" + keyAddress();
    }

    /** Its key as addresses write it, {@code email-sequence}; the ids of forms are written so already. */
    public String keyAddress() {
        return kind == ModelKind.FORM
                ? key
                : UPPER.matcher(key.replace("-", "--"))
                        .replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }

    private static String unfolded(String address) {
        return HYPHENED.matcher(address)
                .replaceAll(
                        found -> found.group(1) == null ? "-" : found.group(1).toUpperCase(Locale.ROOT));
    }
}
